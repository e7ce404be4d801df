using System.Collections.Concurrent;

class ConcurrentCleared
{
    void Queue(FaceFrame frame)
    {
        var queue = new ConcurrentQueue<float>();
        queue.Enqueue(frame.JawOpen);
        File.WriteAllText("jaw", string.Join(" ", queue)); //~ PUR201 FaceFrame.JawOpen
        queue.Clear();
        queue.Enqueue(frame.Ticks);
        File.WriteAllText("ticks", string.Join(" ", queue));
    }
}
