using ARKit;
using OpenCvSharp;
using UnityEngine.XR.ARFoundation;
using UnityEngine.XR.ARKit;
using UnityEngine.XR.ARSubsystems;
using Windows.Graphics.Imaging;
using Windows.Media;
using Windows.Media.FaceAnalysis;

// What a sensor or detector of a platform finds of a face is face data, without a label in one's own code.
[ProcessesFor(Purpose.AvatarAnimation)]
class FacesOfPlatforms
{
    void Arkit(ARFaceAnchor anchor)
    {
        File.WriteAllText("shapes", string.Join(" ", anchor.BlendShapes)); //~ PUR201 ARFaceAnchor.BlendShapes
        File.WriteAllText("pose", anchor.Transform.ToString()); //~ PUR201 Transform
        File.WriteAllText("id", anchor.Identifier);
    }

    void AnchorOfATable(ARAnchor anchor) => File.WriteAllText("pose", anchor.Transform.ToString());

    void Foundation(ARFace face)
    {
        File.WriteAllText("mesh", string.Join(" ", face.vertices)); //~ PUR201 ARFace.vertices
        File.WriteAllText("tracked", face.trackableId);
    }

    void FoundationShapes(ARKitFaceSubsystem subsystem)
    {
        foreach (var shape in subsystem.GetBlendShapeCoefficients(1))
            File.AppendAllText("shapes", shape.coefficient.ToString()); //~ PUR201 ARKit
    }

    void Mesh(XRFaceSubsystem subsystem)
    {
        XRFaceMesh mesh = default;
        subsystem.GetFaceMesh(1, ref mesh);
        File.WriteAllText("mesh", mesh.ToString()); //~ PUR201 GetFaceMesh
    }

    async Task WindowsPictures(FaceDetector detector, SoftwareBitmap picture)
    {
        var faces = await detector.DetectFacesAsync(picture);
        foreach (var face in faces)
            File.AppendAllText("faces", face.FaceBox.X.ToString()); //~ PUR201 DetectFacesAsync
        File.WriteAllText("supported", FaceDetector.IsSupported.ToString());
    }

    async Task WindowsFrames(FaceTracker tracker, VideoFrame frame)
    {
        var faces = await tracker.ProcessNextFrameAsync(frame);
        File.WriteAllText("count", faces.Count.ToString()); //~ PUR201 ProcessNextFrameAsync
    }

    void OpenCv(FaceDetectorYN detector, Mat picture)
    {
        using var faces = new Mat();
        detector.Detect(picture, faces);
        File.WriteAllText("faces", faces.Dump()); //~ PUR201 FaceDetectorYN.Detect
        File.WriteAllText("picture", picture.Dump());
    }

    void OpenCvLandmarks(OpenCvSharp.Face.Facemark marks, Mat picture, Mat faces)
    {
        marks.Fit(picture, faces, out var landmarks);
        File.WriteAllText("landmarks", landmarks[0][0].X.ToString()); //~ PUR201 Facemark.Fit
    }

    void OpenCvTemplates(OpenCvSharp.Face.LBPHFaceRecognizer recognizer, OpenCvSharp.Face.EigenFaceRecognizer other, Mat picture)
    {
        File.WriteAllText("templates", recognizer.GetHistograms()[0].Dump()); //~ PUR201 GetHistograms
        File.WriteAllText("templates", other.GetEigenVectors().Dump()); //~ PUR201 GetEigenVectors
        File.WriteAllText("who", recognizer.Predict(picture).ToString()); //~ PUR201 Predict
        File.WriteAllText("radius", recognizer.GetRadius().ToString());
    }

    void Animated(ARFaceAnchor anchor)
    {
        var open = anchor.BlendShapes["jawOpen"];
        Move(open * 2);
    }

    static void Move(float by)
    {
    }
}
// assembly: Microsoft.iOS
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace ARKit
{
    public class ARAnchor
    {
        public System.Numerics.Matrix4x4 Transform => default;
        public string Identifier => "";
    }

    public class ARFaceAnchor : ARAnchor
    {
        public Dictionary<string, float> BlendShapes => new();
    }
}
// assembly: Unity.XR
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace UnityEngine.XR.ARFoundation
{
    public class ARFace
    {
        public float[] vertices => new float[0];
        public string trackableId => "";
    }
}
namespace UnityEngine.XR.ARKit
{
    public class ARKitFaceSubsystem
    {
        public ARKitBlendShapeCoefficient[] GetBlendShapeCoefficients(int faceId) => new ARKitBlendShapeCoefficient[0];
    }

    public struct ARKitBlendShapeCoefficient
    {
        public float coefficient => 0;
    }
}
namespace UnityEngine.XR.ARSubsystems
{
    public class XRFaceSubsystem
    {
        public void GetFaceMesh(int faceId, ref XRFaceMesh faceMesh) { }
    }

    public struct XRFaceMesh
    {
        public float[] vertices => new float[0];
    }
}
// assembly: Microsoft.Windows.SDK.NET
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Windows.Foundation
{
    public interface IAsyncOperation<TResult>
    {
    }
}
namespace System
{
    public static class WindowsRuntimeSystemExtensions
    {
        public static System.Runtime.CompilerServices.TaskAwaiter<TResult> GetAwaiter<TResult>(this global::Windows.Foundation.IAsyncOperation<TResult> source) => default;
    }
}
namespace Windows.Graphics.Imaging
{
    public class SoftwareBitmap
    {
    }

    public struct BitmapBounds
    {
        public uint X;
    }
}
namespace Windows.Media
{
    public class VideoFrame
    {
    }
}
namespace Windows.Media.FaceAnalysis
{
    public class DetectedFace
    {
        public Windows.Graphics.Imaging.BitmapBounds FaceBox => default;
    }

    public class FaceDetector
    {
        public static bool IsSupported => true;
        public Windows.Foundation.IAsyncOperation<IList<DetectedFace>> DetectFacesAsync(Windows.Graphics.Imaging.SoftwareBitmap image) => null!;
    }

    public class FaceTracker
    {
        public Windows.Foundation.IAsyncOperation<IList<DetectedFace>> ProcessNextFrameAsync(Windows.Media.VideoFrame videoFrame) => null!;
    }
}
