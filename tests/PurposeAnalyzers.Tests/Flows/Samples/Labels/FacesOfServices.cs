using Amazon.Rekognition;
using Azure.AI.Vision.Face;
using Google.Cloud.Vision.V1;
using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;
using Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models;

// A service is handed the picture, and what it finds in it is face data.
[ProcessesFor(Purpose.AvatarAnimation)]
class FacesOfServices
{
    async Task Azure(FaceClient client, Selfie selfie)
    {
        var found = await client.DetectAsync(selfie.Picture); //~ PUR301 Selfie.Picture
        File.WriteAllText("mood", found.ToString()); //~ PUR201 FaceClient.DetectAsync
    }

    async Task OlderAzure(IComputerVisionClient client, Stream picture)
    {
        ImageAnalysis found = await client.AnalyzeImageInStreamAsync(picture);
        File.WriteAllText("faces", found.Faces[0].FaceRectangle.Left.ToString()); //~ PUR201 ImageAnalysis.Faces
        File.WriteAllText("tags", found.Tags[0].Name);
    }

    async Task OlderAzureOfASelfie(IComputerVisionClient client, Selfie selfie)
    {
        await client.AnalyzeImageInStreamAsync(new MemoryStream(selfie.Picture.ToArray())); //~ PUR301 Selfie.Picture
    }

    async Task Amazon(IAmazonRekognition client, Selfie selfie)
    {
        var found = await client.DetectFacesAsync(new DetectFacesRequest { Bytes = selfie.Picture }); //~ PUR301 Selfie.Picture
        File.WriteAllText("faces", found.FaceDetails.Count.ToString()); //~ PUR201 DetectFacesAsync
    }

    void Google(ImageAnnotatorClient client, Picture picture)
    {
        var found = client.DetectFaces(picture);
        File.WriteAllText("joy", found[0].Joy); //~ PUR201 DetectFaces
        File.WriteAllText("labels", client.DetectLabels(picture)[0]);
    }
}

class Selfie
{
    [FaceData]
    public BinaryData Picture { get; set; } = new("");
}
// assembly: Azure.AI.Vision.Face
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Azure.AI.Vision.Face
{
    public class FaceClient
    {
        public Task<FaceDetectionResult> DetectAsync(BinaryData imageContent) => null!;
    }

    public class FaceDetectionResult
    {
    }
}
// assembly: AWSSDK.Rekognition
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Amazon.Rekognition
{
    public interface IAmazonRekognition
    {
        Task<DetectFacesResponse> DetectFacesAsync(DetectFacesRequest request);
    }

    public class DetectFacesRequest
    {
        public BinaryData Bytes { get; set; } = new("");
    }

    public class DetectFacesResponse
    {
        public List<string> FaceDetails { get; set; } = new();
    }
}
// assembly: Google.Cloud.Vision.V1
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Google.Cloud.Vision.V1
{
    public class ImageAnnotatorClient
    {
        public IReadOnlyList<FaceAnnotation> DetectFaces(Picture image) => null!;
        public IReadOnlyList<string> DetectLabels(Picture image) => null!;
    }

    public class Picture
    {
    }

    public class FaceAnnotation
    {
        public string Joy => "";
    }
}
