<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Tên chỉ giúp tham khảo, không phải bằng chứng: đừng bao giờ mở cửa chỉ dựa vào tên.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>Camera “%1”: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>không có hình</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>Đã so sánh %1 trong %2 ảnh, ảnh tốt nhất của mỗi người.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Đã so sánh %n ảnh với nhau từng đôi một.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>Gọi tên từ mức %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>Một trong %1 người lạ</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>Chỉ xem được tại chính trạm.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Không tính được.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>Đang so sánh tất cả ảnh…</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>Trạm ở nơi khác không cho biết người của nó giống nhau ra sao. Hãy mở trang này trên màn hình của trạm đó.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>Bộ nhận diện ở đây chỉ đưa ra gợi ý.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>Ảnh giống nhau đến đâu đối với trạm</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>Ảnh của hai người càng nằm xa về một phía của vạch, ảnh của cùng một người càng nằm xa về phía kia thì càng tốt.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>Ai giống nhau nhất</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>Người lạ giống nhất</translation>
    </message>
    <message>
        <source>The stranger's face</source>
        <translation>Khuôn mặt người lạ</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Xem lượt khách</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>Mỗi người được biết rõ đến đâu</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>Ngưỡng nằm ở đâu</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>Bộ nhận diện ở đây chưa được đo nên không khẳng định gì.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>Đó là kết quả trên nhiều ảnh của những người khác. Ở một cửa, với một nguồn sáng, con số có thể lớn hơn nhiều lần: cái tên là trợ giúp, không phải bằng chứng.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>Tối đa bao nhiêu người lạ có thể bị nhầm là người quen:</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>Không chọn được ở đây. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>Trong %1 người lạ, không ai bị nhầm là người quen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, nhiều nhất %n người bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, từ %n người trở lên bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Trong %1 người lạ, khoảng %n người bị nhầm là người quen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>Chưa ai được biết qua ảnh so sánh được.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>Hãy thêm một người bằng ba đến năm ảnh khuôn mặt.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>Mới biết một người nên chưa thể nhầm ai với ai.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>Khi có người thứ hai, trang này cho biết hai người được phân biệt rõ đến đâu.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>Có quá ít ảnh để đánh giá.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>Hãy thêm cho mỗi người ba đến năm ảnh, chính diện và hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>%1 và %2 có thể bị nhầm với nhau.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>Xem bên dưới để biết nên làm gì.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>Một người lạ suýt bị nhầm là người quen.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Mọi người được phân biệt, nhưng %n người cần được biết rõ hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>Mọi người được phân biệt, nhưng trạm thấy %1 và %2 giống nhau.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>Mọi người được phân biệt rõ.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>Chưa ai có hai ảnh so sánh được.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Hai ảnh của cùng một người: %n cặp, từ %1 đến %2, một nửa trên %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>%n trong số đó được gọi tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>Chưa có hai người để so sánh.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Ảnh của hai người: %n cặp, từ %1 đến %2, một nửa trên %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>Không cặp nào bị gọi nhầm tên.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>%n trong số đó bị gọi nhầm tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>Chưa có người lạ nào có khuôn mặt so sánh được.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Người lạ ở cửa: %n khuôn mặt, từ %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>Không ai bị gọi bằng tên nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>%n người đã bị gọi tên cho đến khi có người sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>Trong hai ảnh này, trạm thấy %1 và %2 như một (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>Trạm thấy %1 và %2 giống nhau (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>Trong tất cả, trạm thấy %1 và %2 giống nhau nhất (%3). Như vậy là đủ khác.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>Hai ảnh có phải của cùng một người không? Nếu phải, hãy xóa ảnh sai hoặc gộp hai người. Nếu không, trạm sẽ thường báo “không quen” cho cả hai.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>Trạm chỉ gọi tên một người khi rõ ràng không phải người kia. Ảnh sắc nét hơn của cả hai sẽ giúp ích.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>Trong %n khuôn mặt không tên, khuôn mặt này giống nhất với một người không còn trong danh sách (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>Trong %n khuôn mặt không tên, khuôn mặt này gần nhất: trông giống %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>Trạm đã gọi một cái tên và có người sửa lại. Chọn mức chặt hơn bên dưới sẽ ít xảy ra hơn.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>Mức này đủ giống để gọi tên; tên không được gọi chỉ vì quá ít góc nhìn khớp hoặc hai người giống nhau. Nếu đó là người quen, hãy ghi lại ở lượt khách.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Không có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n ảnh, do mô hình khác đo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n ảnh so sánh được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n ảnh; giống nhau %1, ít nhất %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>Được biết rõ.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>Trạm không thể nhận ra người này. Hãy thêm ba đến năm ảnh.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>Một ảnh là ít. Hãy thêm hai ảnh nữa, hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>Hãy thêm một hoặc hai ảnh, hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>Một ảnh không giống các ảnh khác. Hãy xem có phải cùng một người không; nếu không, hãy xóa nó.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>Vài ảnh khác nhiều so với các ảnh còn lại. Hãy thêm ảnh như khi đứng ở cửa và xóa ảnh kém.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 trong %2 ảnh của mọi người vẫn được nhận ra nhờ ảnh khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n người lạ đã đến sẽ đủ giống.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Đang thêm: %1/%2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>Đã xem %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>%1 được nhận biết qua %n góc mặt mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n ảnh tốt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Hiện người này</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>Thêm các khuôn mặt này</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Thêm người này</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>%n ảnh không giống các ảnh khác. Có phải cùng một người không?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>Trước hết hãy thêm ảnh khuôn mặt.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>Không ảnh nào dùng được. Hãy thêm ảnh tốt hơn.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Hãy nhập tên.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>Thêm ảnh của %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>Nên có ba đến năm ảnh: mặt to và rõ nét, chụp từ phía trước và hơi nghiêng mỗi bên, đúng như lúc họ đến cửa. Hãy chọn tệp hoặc kéo vào đây.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>Nên có ba đến năm ảnh: từ phía trước và hơi nghiêng mỗi bên.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>Chọn ảnh …</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Tắt camera</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Từ camera</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>Trông rất giống %1.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>Trạm sẽ thường báo “người lạ” cho cả hai. Nếu là cùng một người, hãy thêm ảnh vào đó hoặc gộp hai người lại.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Chưa thực hiện được.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>Ảnh của một người</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Ảnh (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Mọi tệp (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>Hãy hỏi họ, rồi đánh dấu là họ đồng ý.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>who, what is known, advice</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bị chặn)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>Ảnh không giống các ảnh khác</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Rời câu hỏi này</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Signing in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã thay đổi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>An ninh</translation>
    </message>
    <message>
        <source>Station and settings</source>
        <translation>Trạm và cài đặt</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Thông báo đã gửi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Đến từ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Trả lời (HTTP)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Độ giống</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>the station itself</source>
        <translation>chính trạm</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>người chưa đăng nhập</translation>
    </message>
    <message>
        <source>somebody at the station's screen</source>
        <translation>người tại màn hình của trạm</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>chương trình “%1”</translation>
    </message>
    <message>
        <source>%1, at the station's shell</source>
        <translation>%1, tại dòng lệnh của trạm</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>Chính xác lúc nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Với cái gì</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc thế nào</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Số mục</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>chính nhật ký</translation>
    </message>
</context>
<context>
    <name>AuditFact</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Những mục nào được hiện</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Những gì đi cùng nhau</translation>
    </message>
    <message>
        <source>Only what belongs together; press for all</source>
        <translation>Chỉ những gì đi cùng nhau; nhấn để xem tất cả</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Không đọc được nhật ký: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No entry is of that kind</source>
        <translation>Không có mục nào thuộc loại đó</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Chưa ghi gì</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>The log could not be checked.</source>
        <translation>Không kiểm tra được nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>Nhật ký còn nguyên như lúc ghi: đã kiểm tra %n mục, không mục nào bị sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Mục %1 đã bị sửa sau khi ghi.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>Thiếu các mục kể từ mục %1.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>Mục %1 không phải do trạm ghi.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>Các mục không đúng thứ tự kể từ mục %1.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>Thiếu các mục mới nhất.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>Nhật ký đã bị người khác viết lại.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>Phần cuối có nhiều hơn mức đã xác nhận: trạm có thể đã bị ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
</context>
<context>
    <name>AuditMore</name>
    <message>
        <source>Only by %1</source>
        <translation>Chỉ do %1</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Những gì đi cùng nhau</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>time, who, what, result</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Press to close it</source>
        <translation>Nhấn để đóng lại</translation>
    </message>
    <message>
        <source>Press to see all that is kept of it</source>
        <translation>Nhấn để xem mọi thứ được lưu về mục này</translation>
    </message>
</context>
<context>
    <name>AuditVerdict</name>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>Đang kiểm tra từng mục: %1 %</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Đang kiểm tra từng mục…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>Các mục nối chuỗi và có chữ ký: hễ sửa là biết.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Xác minh</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>add faces</source>
        <translation>thêm khuôn mặt</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>thêm người</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>đổi một cài đặt</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>đổi cài đặt</translation>
    </message>
    <message>
        <source>check audit log</source>
        <translation>tự kiểm tra nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>encode face again</source>
        <translation>tính lại khuôn mặt</translation>
    </message>
    <message>
        <source>erase person</source>
        <translation>xóa vĩnh viễn một người</translation>
    </message>
    <message>
        <source>export person</source>
        <translation>xuất dữ liệu của một người</translation>
    </message>
    <message>
        <source>judge picture</source>
        <translation>đánh giá ảnh</translation>
    </message>
    <message>
        <source>label visit</source>
        <translation>gán tên cho lượt khách</translation>
    </message>
    <message>
        <source>list faces</source>
        <translation>liệt kê khuôn mặt</translation>
    </message>
    <message>
        <source>list persons</source>
        <translation>liệt kê mọi người</translation>
    </message>
    <message>
        <source>list tokens</source>
        <translation>liệt kê mã truy cập</translation>
    </message>
    <message>
        <source>list unknown visitors</source>
        <translation>liệt kê khách lạ</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>liệt kê người dùng</translation>
    </message>
    <message>
        <source>merge person</source>
        <translation>gộp hai người</translation>
    </message>
    <message>
        <source>read audit log</source>
        <translation>đọc nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>nhận dạng khuôn mặt</translation>
    </message>
    <message>
        <source>recognize picture</source>
        <translation>nhận dạng ảnh</translation>
    </message>
    <message>
        <source>remove face</source>
        <translation>gỡ khuôn mặt</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>gỡ người</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>bấm chuông</translation>
    </message>
    <message>
        <source>search visits</source>
        <translation>tìm lượt khách</translation>
    </message>
    <message>
        <source>start</source>
        <translation>khởi động</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>dừng</translation>
    </message>
    <message>
        <source>store visit</source>
        <translation>lưu lượt khách</translation>
    </message>
    <message>
        <source>study accuracy</source>
        <translation>xem độ chính xác</translation>
    </message>
    <message>
        <source>update person</source>
        <translation>sửa người</translation>
    </message>
    <message>
        <source>verify audit log</source>
        <translation>kiểm tra nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>view face</source>
        <translation>xem khuôn mặt</translation>
    </message>
    <message>
        <source>view live picture</source>
        <translation>xem ảnh trực tiếp</translation>
    </message>
    <message>
        <source>view live stream</source>
        <translation>xem hình trực tiếp</translation>
    </message>
    <message>
        <source>view person</source>
        <translation>xem người</translation>
    </message>
    <message>
        <source>view visit</source>
        <translation>xem lượt khách</translation>
    </message>
    <message>
        <source>view visit picture</source>
        <translation>xem ảnh lượt khách</translation>
    </message>
    <message>
        <source>watch events</source>
        <translation>theo dõi sự kiện</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>đăng nhập</translation>
    </message>
    <message>
        <source>sign in refused</source>
        <translation>từ chối đăng nhập</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>đăng xuất</translation>
    </message>
    <message>
        <source>pin accepted</source>
        <translation>chấp nhận mã PIN</translation>
    </message>
    <message>
        <source>pin refused</source>
        <translation>từ chối mã PIN</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>khóa</translation>
    </message>
    <message>
        <source>setup claimed</source>
        <translation>bắt đầu thiết lập</translation>
    </message>
    <message>
        <source>setup refused</source>
        <translation>từ chối thiết lập</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>thêm người dùng</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>sửa người dùng</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>gỡ người dùng</translation>
    </message>
    <message>
        <source>token created</source>
        <translation>tạo mã truy cập</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>thu hồi mã truy cập</translation>
    </message>
    <message>
        <source>success</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>known</source>
        <translation>quen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>lạ</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>bị sửa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bị gỡ</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>bị chèn</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>bị đổi thứ tự</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>bị cắt</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>bị giả mạo</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>chưa xong</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Hình trực tiếp từ “%1”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Thay đổi camera %1</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Hiện đầu tiên</translation>
    </message>
    <message>
        <source>Show camera %1 first</source>
        <translation>Hiện camera %1 đầu tiên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove camera %1</source>
        <translation>Gỡ camera %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>Camera %1, đang gặp sự cố</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Camera %1</translation>
    </message>
</context>
<context>
    <name>CameraEntry</name>
    <message>
        <source>A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door.</source>
        <translation>Tên gồm các chữ cái từ A đến Z, chữ số, “-”, “_” và “.”, ví dụ front-door.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Mật khẩu cần có tên người dùng.</translation>
    </message>
    <message>
        <source>A USB camera is a device such as /dev/video0.</source>
        <translation>Camera USB là một thiết bị như /dev/video0.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine.</source>
        <translation>Hãy ghi đường dẫn đầy đủ, ví dụ /home/anna/door.mp4. Đó là đường dẫn trên máy của trạm.</translation>
    </message>
    <message>
        <source>This address cannot be used. Look for letters that do not belong there.</source>
        <translation>Không dùng được địa chỉ này. Hãy tìm những ký tự không thuộc về địa chỉ.</translation>
    </message>
    <message>
        <source>An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.</source>
        <translation>Địa chỉ có dạng như rtsp://192.168.1.20/stream1. Địa chỉ có trong sách hướng dẫn của camera.</translation>
    </message>
    <message>
        <source>An address is such as http://192.168.1.20/video. The camera's manual says it.</source>
        <translation>Địa chỉ có dạng như http://192.168.1.20/video. Địa chỉ có trong sách hướng dẫn của camera.</translation>
    </message>
</context>
<context>
    <name>CameraList</name>
    <message>
        <source>There is no camera yet. Without one nobody is seen.</source>
        <translation>Chưa có camera nào. Không có camera thì không thấy được ai.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Thêm camera</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Add a camera</source>
        <translation>Thêm camera</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Camera %1</translation>
    </message>
    <message>
        <source>Network camera (RTSP)</source>
        <translation>Camera mạng (RTSP)</translation>
    </message>
    <message>
        <source>Web camera (HTTP)</source>
        <translation>Camera web (HTTP)</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>Camera USB</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Tệp video</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Thư mục ảnh</translation>
    </message>
    <message>
        <source>Drawn door, to try it</source>
        <translation>Cửa vẽ, để dùng thử</translation>
    </message>
    <message>
        <source>User name at the camera (may stay empty)</source>
        <translation>Tên người dùng ở camera (có thể để trống)</translation>
    </message>
    <message>
        <source>Password at the camera (empty: as it is)</source>
        <translation>Mật khẩu ở camera (để trống: giữ nguyên)</translation>
    </message>
    <message>
        <source>Password at the camera</source>
        <translation>Mật khẩu ở camera</translation>
    </message>
    <message>
        <source>The camera is at the station's own machine. None was found there just now.</source>
        <translation>Camera gắn vào máy của trạm. Vừa rồi không tìm thấy camera nào ở đó.</translation>
    </message>
    <message>
        <source>A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.</source>
        <translation>Một cảnh do chương trình vẽ: người ta đến, bấm chuông rồi đi. Nhờ đó thấy mọi thứ hoạt động ra sao mà không cần camera.</translation>
    </message>
    <message>
        <source>The station reads it as if a camera gave it.</source>
        <translation>Trạm đọc nó như thể do camera đưa tới.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Add this camera</source>
        <translation>Thêm camera này</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>It is tried at once. The list of cameras shows its picture, or says what is wrong.</source>
        <translation>Camera được thử ngay. Danh sách camera hiện hình của nó, hoặc nói có gì không ổn.</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Tên của camera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Path on the station's machine</source>
        <translation>Đường dẫn trên máy của trạm</translation>
    </message>
</context>
<context>
    <name>CameraRemoval</name>
    <message>
        <source>Remove camera %1?</source>
        <translation>Gỡ camera %1?</translation>
    </message>
    <message>
        <source>The station does not watch it any more. Its visits stay in the history.</source>
        <translation>Trạm không theo dõi nó nữa. Các lượt khách của nó vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>Không có hình kể từ %1. Đang tự thử lại.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Bản ghi đã hết.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>Hình bị đứng kể từ %1.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>Chỉ thấy toàn màu đen kể từ %1.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>Bị che kể từ %1.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>Bị mất nét kể từ %1.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>Có hình.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Camera %1: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (cửa vẽ mẫu, không có camera)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, figures</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CameraSettings</name>
    <message>
        <source>Another camera is called “%1” already.</source>
        <translation>Một camera khác đã tên là “%1”.</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Đang kết nối với “%1”…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>Không có hình từ “%1”</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>Bản ghi “%1” đã hết</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>Hình của “%1” bị đứng</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>“%1” chỉ thấy toàn màu đen</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>“%1” bị che</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>“%1” bị mất nét</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>Kể từ %1. Đang tự thử lại; trong lúc này không thấy được khách.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>Kể từ %1. Có thể không nhận ra khuôn mặt; hãy lau hoặc chỉnh nét ống kính.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>Kể từ %1. Có thể không thấy khách; hãy kiểm tra camera.</translation>
    </message>
</context>
<context>
    <name>CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, which</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Đã đồng ý được nhận diện (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Được thêm mà không hỏi, vì an toàn của ngôi nhà (%1).</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>Tôi được phép cho nhận diện người này mà không cần hỏi, vì an toàn của ngôi nhà</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>Người này đã đồng ý được nhận diện</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Hiển thị và ngôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Rất lớn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Nhẹ nhàng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>Chỉ áp dụng cho cửa sổ này; trạm và các cửa sổ khác vẫn như cũ.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>Âm thanh chuông</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>Thông báo khi có người bấm chuông lúc cửa sổ bị che</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>Chỉ báo có người bấm chuông</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Kèm tên người đến</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>Không</translation>
    </message>
    <message>
        <source>Brightness of the screen</source>
        <translation>Độ sáng màn hình</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.</source>
        <translation>Không thể đổi độ sáng màn hình này từ đây: hệ thống không cho phép. Hướng dẫn cho màn hình treo tường (docs/kiosk.md) nói cách cho phép.</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>Đang chờ…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>Tốt. Lấy khuôn mặt lớn nhất.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>Đã nhận, nhưng không giống các ảnh kia. Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>Không thấy khuôn mặt. Mặt phải to và nhìn vào camera.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>Có nhiều khuôn mặt. Trong ảnh chỉ được có một người.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>Khuôn mặt quá nhỏ. Hãy lại gần hơn.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Quá tối hoặc quá sáng. Ánh sáng đều hơn trên mặt sẽ tốt hơn.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Không rõ nét. Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>Mặt quay đi. Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>Không thấy rõ khuôn mặt.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Chưa xem được: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>Không dùng được: %1</translation>
    </message>
    <message>
        <source>It does not look like the pictures that are there. Is it the same person?</source>
        <translation>Ảnh này không giống các ảnh đã có. Có phải cùng một người không?</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>Hãy đứng một mình trước camera và nhìn vào đó.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>Tốt. Xoay đầu một chút rồi chụp thêm một ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Tốt. %n ảnh tốt là đủ; thêm nữa cũng không sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>Không thấy khuôn mặt. Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>Có nhiều khuôn mặt. Hãy đứng một mình.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Quá xa. Hãy lại gần hơn.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Quá tối hoặc quá sáng. Ánh sáng đều hơn trên mặt sẽ tốt hơn.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Không rõ nét. Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>Hãy nhìn vào camera.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>Chưa thấy đủ rõ. Hãy lại gần, ra chỗ sáng hơn.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>Không xem được ảnh. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Hình trực tiếp</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>Camera hiện không có hình</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>Chụp ngay</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>Không thấy khuôn mặt. Hãy nhìn vào máy quay.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Hãy đến gần hơn.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>Lùi lại một chút.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>Đưa khuôn mặt vào khung bầu dục.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>Tối quá. Cần thêm ánh sáng trên mặt.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>Sáng quá. Hãy quay khỏi đèn hoặc nắng.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Giữ yên.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>Nhìn thẳng vào máy quay.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>Giờ quay đầu một chút sang bên trái của bạn.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>Giờ quay đầu một chút sang bên phải của bạn.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>Tốt. Giữ nguyên…</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>Đã chụp. Cảm ơn.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>Xong rồi. Hãy nhập tên và thêm người này.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>Xong rồi, nhưng ít ảnh tốt. Hãy chụp thêm bằng nút.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>Đã chụp %1 trong %2</translation>
    </message>
    <message>
        <source>The camera's picture cannot be looked at: %1</source>
        <translation>Không xem xét được hình từ máy quay: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>Bỏ qua tư thế đầu này</translation>
    </message>
    <message>
        <source>Now look ahead and raise the chin a little.</source>
        <translation>Bây giờ hãy nhìn thẳng và nâng cằm lên một chút.</translation>
    </message>
    <message>
        <source>Now look ahead and lower the chin a little.</source>
        <translation>Bây giờ hãy nhìn thẳng và hạ cằm xuống một chút.</translation>
    </message>
    <message>
        <source>A little more.</source>
        <translation>Thêm một chút nữa.</translation>
    </message>
    <message>
        <source>That is too far. A little less.</source>
        <translation>Xa quá. Bớt lại một chút.</translation>
    </message>
    <message>
        <source>To the other side, please.</source>
        <translation>Vui lòng quay sang phía kia.</translation>
    </message>
    <message>
        <source>This is somebody else than before. One person only, please.</source>
        <translation>Đây là người khác với lúc trước. Chỉ một người thôi.</translation>
    </message>
    <message>
        <source>This one is left out; the others will do.</source>
        <translation>Bỏ qua ảnh này; các ảnh khác là đủ.</translation>
    </message>
    <message>
        <source>That is all. It will do, but three pictures are surer: take more with the key.</source>
        <translation>Xong. Thế là được, nhưng ba ảnh thì chắc hơn: hãy chụp thêm bằng nút.</translation>
    </message>
    <message>
        <source>Or skip it: fewer pictures will do.</source>
        <translation>Hoặc bỏ qua: ít ảnh hơn cũng được.</translation>
    </message>
    <message>
        <source>If that cannot be: “Take picture now”.</source>
        <translation>Nếu không được: “Chụp ngay”.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Start again with who stands there now</source>
        <translation>Bắt đầu lại với người đang đứng đó</translation>
    </message>
    <message>
        <source>Is it somebody else’s turn? Then start again.</source>
        <translation>Đến lượt người khác? Vậy hãy bắt đầu lại.</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>Tệp lớn hơn %1 MB; hãy thu nhỏ lại.</translation>
    </message>
    <message>
        <source>The camera's picture could not be used.</source>
        <translation>Không dùng được hình từ camera.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>Mỗi lần tối đa %n ảnh; hãy thêm các ảnh này trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Hãy nhập tên trước.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>tạm được</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>kém</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>chưa xét</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>có vẻ thật</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>giống ảnh chụp</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Mức chắc chắn: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>Tên do người dùng cho biết. Lúc ở cửa, trạm nhận thấy:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Góc mặt rõ nhất: %1, đã so %n góc, người thật: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>Đây là …</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>Đây là người khác …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Cho biết đây là ai</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>Đây không phải %1; cho biết là ai</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Người mới …</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Không phải %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>Đây không phải %1, cũng không phải người quen nào</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>Ổ đĩa đầy. Các lượt đến chờ trong bộ nhớ cho đến khi có chỗ.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>Có dữ liệu không đọc hoặc ghi được.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>Một phần của trạm không dùng được với thiết lập hiện tại.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>Có gì đó không hoạt động như mong đợi.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>Bạn đã có thể đăng nhập, nhưng mã PIN không được nhận: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>Bộ xử lý rất bận.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>Bộ nhớ gần đầy.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Ổ đĩa gần đầy.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>Máy tính đang thiếu tài nguyên.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>Bộ xử lý, bộ nhớ và ổ đĩa còn dư dả.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>Có thể phát hiện khách muộn. Hãy đóng các chương trình khác hoặc giải phóng chỗ; nếu vẫn vậy, hãy dùng máy nhanh hơn hoặc bớt camera.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>Camera và nhận diện</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>Hình có đến và được xem xét.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>Hình không còn được xem xét nữa.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>Hãy khởi động lại trạm. Nếu lại xảy ra, hãy xem nhật ký của trạm.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>Có camera không cho hình.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>Xem bên dưới là camera nào. Hãy kiểm tra nguồn và dây của nó; trạm đang tự thử lại.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>Vẫn đang khởi động.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>Hãy đợi một phút: đang đọc các mô hình và danh bạ.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>Kho lưu lượt đến</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>Các lượt đến được lưu và đọc được.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>Hiện không lưu hay đọc được các lượt đến.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>Các lượt mới đang chờ, và sẽ mất khi tắt trạm. Hãy xem ổ đĩa có đầy hay hỏng không.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Chỗ trên ổ đĩa</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>Còn chỗ cho các lượt đến mới.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>Hết chỗ, hoặc không ghi được vào ổ đĩa.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>Hãy giải phóng chỗ ngay: nếu không sẽ mất các lượt đến.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Còn ít chỗ.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>Hãy sớm giải phóng chỗ: xóa bớt những gì không cần trên ổ đĩa này.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>Bộ nhận diện khuôn mặt</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>Các tệp đều nguyên vẹn.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>Có tệp bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>Vẫn chạy đến lần khởi động sau. Hãy cài lại trước đó: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>Chạy đều.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>Đã sai hoặc nhảy giờ.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>Các lượt đến có thể mang giờ sai. Hãy xem ngày giờ có đúng và có lấy từ mạng không.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>Nhật ký việc đã làm</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>Được ghi đều, và chưa ai sửa.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>Không ghi được, hoặc không còn như lúc ghi.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>Hãy mở nhật ký kiểm toán bên dưới và xác minh: nó cho biết sai từ đâu.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>Kết nối an toàn</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>Chứng chỉ còn hiệu lực.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>Chứng chỉ sắp hết hạn, hoặc không gia hạn được.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>Hãy gia hạn chứng chỉ; trước lúc đó thiết bị khác có thể từ chối kết nối.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Mọi thứ đều ổn.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Có gì đó không ổn.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>Chi tiết ở bên dưới.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Chưa kiểm tra.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>Chưa rõ: một lúc rồi không có tin gì.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>Hãy đợi một phút. Nếu vẫn vậy, hãy khởi động lại trạm.</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %, disk %3 %</source>
        <comment>how busy or full each is</comment>
        <translation>Bộ xử lý %1 %, bộ nhớ %2 %, ổ đĩa %3 %</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>Khách gần nhất: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>Trạm cảnh báo khi người này đến</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>Trạm báo đó là ai</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ẩn bàn phím</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 hình mỗi giây</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Hình trực tiếp từ “%1”</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Không có camera</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>Bản thử: cửa vẽ mẫu</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Starting: nobody is named yet</source>
        <translation>Đang khởi động: chưa nhận ra ai</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.</source>
        <translation>Lời của chính trạm, bằng tiếng Anh, dành cho người trông coi. Nhiều nhất 500 dòng kể từ khi khởi động.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log</comment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Cảnh báo và lỗi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nothing of that kind was logged.</source>
        <translation>Không có gì thuộc loại đó được ghi.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log</comment>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>log</comment>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, how grave, what was logged</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorbell</source>
        <translation>Chuông cửa</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Hiển thị và ngôn ngữ</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Tình trạng trạm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>MenuBarOfStation</name>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Trạm</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Bấm chuông</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>&amp;Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>T&amp;rực tiếp</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Toàn &amp;màn hình</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;Mở trạm khác</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.</source>
        <translation>Không có camera thì không thấy được ai. Camera mạng, camera USB, hoặc cửa vẽ để xem cách hoạt động: hãy thêm ở đây.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Thêm camera</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 %2</source>
        <comment>what was done, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Không phải mặt thật</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Không có mặt</translation>
    </message>
</context>
<context>
    <name>OwnerColumn</name>
    <message>
        <source>With this name and password you sign in from other devices, and may change everything.</source>
        <translation>Với tên và mật khẩu này, bạn đăng nhập từ các thiết bị khác và được thay đổi mọi thứ.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>Trạm này đã có chủ.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>Mật khẩu ít nhất 10 ký tự</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Mã PIN 4 đến 12 chữ số cho màn hình này (có thể để trống)</translation>
    </message>
    <message>
        <source>The password is too short: at least 10 characters. Several words are easiest to remember.</source>
        <translation>Mật khẩu quá ngắn: ít nhất 10 ký tự. Vài từ ghép lại là dễ nhớ nhất.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Mã PIN có từ 4 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Đặt tôi làm chủ</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>Hoặc từ thiết bị khác</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>Hãy nhập mã này ở đó. Mã dùng cho một người chủ, đến khi trạm khởi động lại; đừng cho ai biết.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>Địa chỉ của trạm</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Ảnh của %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Không đọc được danh bạ: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Không ai có tên như vậy</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>Chưa quen ai. Hãy thêm người đầu tiên bằng vài ảnh khuôn mặt, hoặc cho biết ở một lượt đến đó là ai.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Nhận diện tốt đến đâu?</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Tìm tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>Học luôn khuôn mặt này, nếu đủ rõ</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Không đọc được danh bạ: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Chưa quen ai</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Không ai có tên như vậy</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Tìm tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>what was not done, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Chưa lưu được:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>Đã gỡ khuôn mặt.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>Chưa gỡ được khuôn mặt:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>Các khuôn mặt và lượt đến giờ thuộc về %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>Chưa gộp được:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã gỡ %1.</translation>
    </message>
    <message>
        <source>Nothing was handed out:</source>
        <translation>Chưa trao gì cả:</translation>
    </message>
    <message>
        <source>Everything that is known of %1 is in %2 now. Give it to nobody but them.</source>
        <comment>name, file</comment>
        <translation>Mọi điều đã biết về %1 giờ nằm trong %2. Đừng đưa cho ai khác.</translation>
    </message>
    <message>
        <source>%1 was not removed:</source>
        <translation>Chưa gỡ được %1:</translation>
    </message>
    <message>
        <source>%1 was not erased:</source>
        <translation>Chưa xóa được %1:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>góc mặt tốt</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>góc mặt tạm được</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>góc mặt kém</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>từ một lượt đến</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>Khuôn mặt, %1, %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>Không giữ ảnh</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>Gỡ khuôn mặt này, %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>Bị chặn: trạm cảnh báo khi người này đến</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Sửa …</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Cùng là …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Gỡ …</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Xóa hẳn …</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>Chưa có khuôn mặt: không thể nhận ra %1. Hãy thêm ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>Nhận biết qua %n góc mặt</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Không đọc được các lượt đến: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>Chưa từng đến cửa</translation>
    </message>
    <message>
        <source>Hand out data …</source>
        <translation>Trao dữ liệu …</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Các lượt đến của %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 cùng là …</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>Gộp vào %1?</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>Mọi khuôn mặt và lượt đến của %1 sẽ thuộc về %2, và %1 không còn nữa. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ %1?</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>Trạm sẽ quên các khuôn mặt và coi %1 là người lạ. Các lượt đến trước đây vẫn giữ tên. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Xóa hẳn %1?</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>Các khuôn mặt, cùng tên, đặc điểm và ảnh trong mọi lượt đến trước đây sẽ bị hủy vĩnh viễn. Bạn nhận được một biên nhận để trao cho người đó.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Everything that is known of %1</source>
        <translation>Mọi điều đã biết về %1</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>Dữ liệu (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n khuôn mặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n lượt đến</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>thấy lần cuối %1, %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>chưa từng thấy</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, known or blocked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, known or blocked, facts</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message numerus="yes">
        <source>That PIN is wrong. At most %n more before a pause.</source>
        <translation>
            <numerusform>Mã PIN sai. Còn tối đa %n lần trước khi phải chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>Mã PIN sai. Giờ phải chờ một lúc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Nhập sai mã PIN quá nhiều lần.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>%1 không được phép làm việc này. Người có quyền hãy nhập mã PIN của mình.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>Quá nhiều lượt thử cùng lúc.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Enter a PIN</source>
        <translation>Nhập mã PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>Đã nhập %n chữ số</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>Màn hình này hỏi mã trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Pictures of %1 are being added.</source>
        <translation>Đang thêm ảnh của %1.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are being added.</source>
        <translation>Đang thêm ảnh của một người mới.</translation>
    </message>
    <message>
        <source>Pictures of %1 are not added yet.</source>
        <translation>Ảnh của %1 chưa được thêm.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are not added yet.</source>
        <translation>Ảnh của một người mới chưa được thêm.</translation>
    </message>
    <message>
        <source>Settings are being saved.</source>
        <translation>Đang lưu cài đặt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>%n thay đổi cài đặt, chưa lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote for the set-up is not used yet.</source>
        <translation>Những gì bạn viết để thiết lập chưa được dùng.</translation>
    </message>
    <message>
        <source>Quit anyway?</source>
        <translation>Vẫn thoát?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>%1 đã được xóa hẳn vào %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>Đã hủy %n khuôn mặt đã đăng ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n lượt đến trước đây đã mất tên, khuôn mặt và ảnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Mã hồ sơ: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>of an erasure, name</comment>
        <translation>Biên nhận %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved: %1</source>
        <translation>Biên nhận chưa được lưu: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lưu …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Lưu biên nhận</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Văn bản (%1)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Replace that file?</source>
        <translation>Thay thế tệp đó?</translation>
    </message>
    <message>
        <source>There is %1 already. What is in it would be lost.</source>
        <translation>%1 đã có sẵn. Nội dung trong đó sẽ mất.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>Có người bấm chuông ở “%1”</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BỊ CHẶN: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>%1 đang ở cửa</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>%1 đã đến cửa</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>Đang xem là ai…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>Không thấy mặt ai</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>Đừng mở cửa. Đã nhận ra: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>Có thể là ảnh giơ lên, không phải người thật</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>Ở đây không ai quen khuôn mặt này</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Đã nhận ra</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>Đã nhận ra, %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Đến lần đầu</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>Lần trước: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>%1 are at the door</source>
        <comment>several people</comment>
        <translation>%1 đang ở cửa</translation>
    </message>
    <message>
        <source>%1 were at the door</source>
        <comment>several people</comment>
        <translation>%1 đã đến cửa</translation>
    </message>
    <message>
        <source>Do not open.</source>
        <translation>Đừng mở cửa.</translation>
    </message>
    <message>
        <source>One of them may be a picture held up, not a person</source>
        <translation>Một trong số đó có thể là ảnh giơ lên, không phải người thật</translation>
    </message>
    <message>
        <source>Nobody here knows these faces</source>
        <translation>Ở đây không ai quen những khuôn mặt này</translation>
    </message>
</context>
<context>
    <name>RingStrip</name>
    <message>
        <source>Somebody rang</source>
        <translation>Có người bấm chuông</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>Giá trị nhận: %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Về mặc định</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>Nơi lưu dữ liệu</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>Mật khẩu và phiên</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>Đặt bởi tùy chọn %1 khi khởi động trạm.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>Đặt bởi %1 trong môi trường của trạm.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>Đặt trong %1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Đã sửa tại đây.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>Theo mặc định.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>Để thay đổi, hãy ghi %1 vào tệp cấu hình hoặc đặt %2, rồi khởi động lại trạm.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Người dùng và mã PIN</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>Không thể thay đổi gì ở đây khi trạm đang chạy.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Chỉ những gì sửa được ở đây</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Hiện cả những mục khác</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>Tệp cấu hình là %1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>Không dùng tệp cấu hình nào.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Đã lưu và có hiệu lực.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n thay đổi, chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>Trạm này chưa có chủ: chưa ai đăng nhập được.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Thiết lập</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Thiết lập trạm này</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Ai trông coi trạm?</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>Trạm nhìn thấy gì?</translation>
    </message>
    <message>
        <source>Whom does it know?</source>
        <translation>Trạm biết những ai?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Bước %1 trên 4</translation>
    </message>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>Trạm biết %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.</source>
        <translation>Trạm gọi tên người đã được giới thiệu, và nói “không quen” với mọi người khác. Hãy bắt đầu với chính bạn: vài tấm ảnh từ camera là đủ.</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Thêm một người nữa</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Thêm người đầu tiên</translation>
    </message>
    <message>
        <source>It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.</source>
        <translation>Trạm đã có chủ. Người khác nhận tên và mã PIN riêng ở “Cài đặt”, “Người dùng và mã PIN”.</translation>
    </message>
    <message>
        <source>It has no owner yet: nobody can sign in.</source>
        <translation>Trạm chưa có chủ: không ai đăng nhập được.</translation>
    </message>
    <message>
        <source>It has no camera yet. Add one under “Cameras”.</source>
        <translation>Trạm chưa có camera. Hãy thêm ở “Camera”.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>%n camera cho hình.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera gives a picture yet. “Cameras” says why.</source>
        <translation>Chưa camera nào cho hình. “Camera” nói vì sao.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>Trạm biết %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows nobody yet, and calls everybody unknown. Add people under “People”.</source>
        <translation>Trạm chưa biết ai và gọi mọi người là không quen. Hãy thêm người ở “Danh bạ”.</translation>
    </message>
    <message>
        <source>Ring the bell to try it</source>
        <translation>Bấm chuông thử</translation>
    </message>
    <message>
        <source>A camera at the height of faces, and not against the sun, knows people best.</source>
        <translation>Camera đặt ngang tầm khuôn mặt và không ngược nắng thì nhận ra người tốt nhất.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>Chuông cửa: đăng nhập</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Đăng nhập vào trạm</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Đang xem ai trả lời ở đó…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.</source>
        <translation>Chưa ai ở đây từng thấy chứng chỉ của trạm này. Hãy so dấu vân của nó với dấu vân trong nhật ký của trạm: chỉ khi cả hai giống nhau thì đó mới là trạm của bạn.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>Đây không phải là chứng chỉ mà trạm đã đưa ra trước đây. Không có gì được gửi đến đó.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>Có thể có ai đó đứng giữa bạn và trạm. Nếu trạm có chứng chỉ mới, nhật ký của nó cho thấy dấu vân mới: khi đó hãy khởi động chương trình này với --fingerprint và dấu vân ấy.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đây</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>Đường truyền không được mã hóa: người khác trong mạng có thể đọc tên, mật khẩu và hình ảnh.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>SignedText</name>
    <message>
        <source>%1 %2</source>
        <comment>sentence, more of it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SimilarityPicture</name>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>Người lạ ở cửa</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>Gọi tên từ mức %1</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>không giống</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>giống hệt</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>Không lưu ảnh</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>Giới thiệu trạm này</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <source>Forgets the PIN that was given; the next one who wants in gives theirs</source>
        <translation>Quên mã PIN đã nhập; ai muốn vào tiếp theo phải nhập mã của mình</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>no face was found; use a picture in which the face is large, sharp and looks at the camera</source>
        <translation>không tìm thấy khuôn mặt nào; hãy dùng ảnh có khuôn mặt lớn, rõ nét và nhìn vào máy ảnh</translation>
    </message>
    <message>
        <source>%1 faces were found and none is clearly the largest; crop the picture to the person meant</source>
        <translation>tìm thấy %1 khuôn mặt và không có khuôn mặt nào lớn hơn hẳn; hãy cắt ảnh chỉ còn người cần lấy</translation>
    </message>
    <message>
        <source>%1 faces were found; the largest was taken (%2 at %3,%4)</source>
        <translation>tìm thấy %1 khuôn mặt; khuôn mặt lớn nhất đã được lấy (%2 tại %3,%4)</translation>
    </message>
    <message>
        <source>the picture that was kept does not show this face well enough; use another one</source>
        <translation>ảnh đã lưu không cho thấy rõ khuôn mặt này; hãy dùng ảnh khác</translation>
    </message>
    <message>
        <source>the face is too small (%1, needs %2 px in height); use a closer picture</source>
        <translation>khuôn mặt quá nhỏ (%1, cần cao %2 px); hãy dùng ảnh chụp gần hơn</translation>
    </message>
    <message>
        <source>the face could not be measured: %1</source>
        <translation>không đo được khuôn mặt: %1</translation>
    </message>
    <message>
        <source>the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture</source>
        <translation>hình quá kém (kích thước %1, độ nét %2, ánh sáng %3, tư thế %4, mỗi mục tối đa 1); hãy dùng ảnh nét hơn, sáng hơn</translation>
    </message>
    <message>
        <source>the detector gave no points to align the face by</source>
        <translation>không tìm thấy mắt, mũi và miệng</translation>
    </message>
    <message>
        <source>its eyes, nose and mouth do not lie like a face's</source>
        <translation>mắt, mũi và miệng không nằm đúng như trên một khuôn mặt</translation>
    </message>
    <message>
        <source>none of the pictures could be taken; %1</source>
        <translation>không ảnh nào dùng được; %1</translation>
    </message>
    <message>
        <source>this visit goes on; say who it was when it is over</source>
        <translation>lượt ghé thăm này chưa kết thúc; hãy cho biết đó là ai khi đã xong</translation>
    </message>
    <message>
        <source>this visit has no picture to learn a face from</source>
        <translation>lượt ghé thăm này không có ảnh để học khuôn mặt</translation>
    </message>
    <message>
        <source>this visit has no face %1</source>
        <translation>lượt ghé thăm này không có khuôn mặt %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>không có gì thay đổi: %1</translation>
    </message>
    <message>
        <source>nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures</source>
        <translation>không có gì thay đổi: khuôn mặt này rất giống %1 (độ giống %2). Nếu là %1, hãy xác nhận; nếu không, hãy thêm ảnh tốt hơn</translation>
    </message>
    <message>
        <source>there is already somebody named %1. If it is them, say so</source>
        <translation>đã có người tên %1. Nếu chính là người đó, hãy xác nhận</translation>
    </message>
    <message>
        <source>this person has no such face</source>
        <translation>người này không có khuôn mặt đó</translation>
    </message>
    <message>
        <source>too many pictures wait to be looked at; try again in a few seconds</source>
        <translation>quá nhiều ảnh đang chờ được xem; hãy thử lại sau vài giây</translation>
    </message>
    <message>
        <source>the station stops</source>
        <translation>trạm đang dừng</translation>
    </message>
    <message>
        <source>the picture cannot be read: %1</source>
        <translation>không đọc được ảnh: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>larger than %1 MiB; give a smaller picture</source>
        <translation>lớn hơn %1 MiB; hãy dùng ảnh nhỏ hơn</translation>
    </message>
    <message>
        <source>its header gives no size; the file is damaged</source>
        <translation>không đọc được kích thước; tệp bị hỏng</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are too many (at most %3 million); give a smaller picture</source>
        <translation>%1 x %2 điểm ảnh là quá nhiều (tối đa %3 triệu); hãy dùng ảnh nhỏ hơn</translation>
    </message>
    <message>
        <source>the file breaks off in the middle; copy it again</source>
        <translation>tệp bị đứt giữa chừng; hãy chép lại</translation>
    </message>
    <message>
        <source>not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)</source>
        <translation>không phải ảnh đọc được (JPEG, PNG, WebP, BMP, TIFF)</translation>
    </message>
    <message>
        <source>more than %1 million pixels; give a smaller picture</source>
        <translation>hơn %1 triệu điểm ảnh; hãy dùng ảnh nhỏ hơn</translation>
    </message>
    <message>
        <source>not a picture that can be read, or a damaged one</source>
        <translation>không phải ảnh đọc được, hoặc ảnh bị hỏng</translation>
    </message>
    <message>
        <source>no picture was kept of this face</source>
        <translation>không có ảnh nào của khuôn mặt này được lưu</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>cần có tên cho người này</translation>
    </message>
    <message>
        <source>the name is too long (%1 characters, at most %2)</source>
        <translation>tên quá dài (%1 ký tự, tối đa %2)</translation>
    </message>
    <message>
        <source>the name holds control characters, or bytes that are no text</source>
        <translation>tên chứa ký tự điều khiển hoặc dữ liệu không phải chữ</translation>
    </message>
    <message>
        <source>there is a person called %1 already; add pictures to them (person add-face) or choose another name</source>
        <translation>đã có người tên %1; hãy thêm ảnh cho người đó hoặc chọn tên khác</translation>
    </message>
    <message>
        <source>there is a person called %1 already; if they are one person, merge them</source>
        <translation>đã có người tên %1; nếu là cùng một người, hãy gộp lại</translation>
    </message>
    <message>
        <source>there is nobody called %1 (doorbellctl person list shows everybody)</source>
        <translation>không có ai tên %1</translation>
    </message>
    <message>
        <source>that is one and the same person</source>
        <translation>đó là cùng một người</translation>
    </message>
    <message>
        <source>there is no person %1</source>
        <translation>không có người %1</translation>
    </message>
    <message>
        <source>there is no face %1</source>
        <translation>không có khuôn mặt %1</translation>
    </message>
    <message>
        <source>there is no visit %1</source>
        <translation>không có lượt ghé thăm %1</translation>
    </message>
    <message>
        <source>this visit has no face %1 (they count from 0; it has %2)</source>
        <translation>lượt ghé thăm này không có khuôn mặt %1 (đếm từ 0; có %2)</translation>
    </message>
    <message>
        <source>there is no picture %1</source>
        <translation>không có ảnh %1</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>người %1: %2</translation>
    </message>
    <message>
        <source>visit %1: %2</source>
        <translation>lượt ghé thăm %1: %2</translation>
    </message>
    <message>
        <source>the disk is full: nothing can be stored until there is room (%1)</source>
        <translation>ổ đĩa đầy: không lưu được gì cho đến khi có chỗ trống (%1)</translation>
    </message>
    <message>
        <source>the database cannot be written: it is read-only (%1)</source>
        <translation>không ghi được cơ sở dữ liệu: chỉ cho phép đọc (%1)</translation>
    </message>
    <message>
        <source>the database is busy with another program; try again (%1)</source>
        <translation>cơ sở dữ liệu đang bận với chương trình khác; hãy thử lại (%1)</translation>
    </message>
    <message>
        <source>the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)</source>
        <translation>không ghi hoặc đọc được cơ sở dữ liệu: ổ đĩa hỏng, hoặc đã đạt giới hạn dung lượng (%1)</translation>
    </message>
    <message>
        <source>the database cannot be opened: check the owner and permissions of the file and its folder (%1)</source>
        <translation>không mở được cơ sở dữ liệu: hãy kiểm tra chủ sở hữu và quyền của tệp và thư mục (%1)</translation>
    </message>
    <message>
        <source>the database is damaged (%1); stop the station and restore a backup</source>
        <translation>cơ sở dữ liệu bị hỏng (%1); hãy dừng trạm và khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>the database refused a duplicate or dangling entry (%1)</source>
        <translation>cơ sở dữ liệu từ chối một mục trùng hoặc không hợp lệ (%1)</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>cơ sở dữ liệu gặp lỗi: %1</translation>
    </message>
    <message>
        <source>the database lost what was just written to it; stop the station and restore a backup</source>
        <translation>cơ sở dữ liệu mất dữ liệu vừa ghi; hãy dừng trạm và khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>the database has not answered for %1 s; another program may hold it, or its disk hangs</source>
        <translation>cơ sở dữ liệu không trả lời %1 giây; có thể chương trình khác đang giữ, hoặc ổ đĩa bị treo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>không ghi được %1: %2</translation>
    </message>
    <message>
        <source>a visit was lost: %1 wait for the database already; make room on the disk of %2</source>
        <translation>một lượt ghé thăm bị mất: đã có %1 lượt chờ cơ sở dữ liệu; hãy giải phóng ổ đĩa của %2</translation>
    </message>
    <message>
        <source>the station stops, and what is new of %1 visits could not be stored</source>
        <translation>trạm đang dừng, và phần mới của %1 lượt ghé thăm không lưu được</translation>
    </message>
    <message>
        <source>the bell rang, but there is no camera "%1"</source>
        <translation>chuông reo, nhưng không có máy quay “%1”</translation>
    </message>
    <message>
        <source>the name is too long; at most %1 characters</source>
        <translation>tên quá dài; tối đa %1 ký tự</translation>
    </message>
    <message>
        <source>the name holds invisible or control characters, or bytes that are no text</source>
        <translation>tên chứa ký tự ẩn hoặc dữ liệu không phải chữ</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>cần có tên</translation>
    </message>
    <message>
        <source>the name looks like an identifier of this station; choose another</source>
        <translation>tên trông giống mã của trạm này; hãy chọn tên khác</translation>
    </message>
    <message>
        <source>the password is too long; at most %1 characters</source>
        <translation>mật khẩu quá dài; tối đa %1 ký tự</translation>
    </message>
    <message>
        <source>the password holds bytes that are no text</source>
        <translation>mật khẩu chứa dữ liệu không phải chữ</translation>
    </message>
    <message>
        <source>the password is too short; at least %1 characters, several words are easiest to remember</source>
        <translation>mật khẩu quá ngắn; ít nhất %1 ký tự, dùng vài từ ghép lại là dễ nhớ nhất</translation>
    </message>
    <message>
        <source>the password is the user's name; choose another</source>
        <translation>mật khẩu trùng với tên người dùng; hãy chọn mật khẩu khác</translation>
    </message>
    <message>
        <source>the password is one of those that are tried first; choose another, several words are easiest to remember</source>
        <translation>đây là một trong những mật khẩu bị thử đầu tiên; hãy chọn mật khẩu khác, vài từ ghép lại là dễ nhớ nhất</translation>
    </message>
    <message>
        <source>a PIN is %1 to %2 digits</source>
        <translation>mã PIN gồm %1 đến %2 chữ số</translation>
    </message>
    <message>
        <source>the PIN is one of those that are tried first; choose another</source>
        <translation>đây là một trong những mã PIN bị thử đầu tiên; hãy chọn mã khác</translation>
    </message>
    <message>
        <source>there is no user of this name or id</source>
        <translation>không có người dùng tên này</translation>
    </message>
    <message>
        <source>there is no such user (any more)</source>
        <translation>không (còn) có người dùng này</translation>
    </message>
    <message>
        <source>this sign-in or token is not valid (any more): sign in again, or make a new token</source>
        <translation>phiên đăng nhập này không (còn) hợp lệ: hãy đăng nhập lại</translation>
    </message>
    <message>
        <source>too many wrong attempts: wait %1 seconds, then try again</source>
        <translation>quá nhiều lần nhập sai: hãy chờ %1 giây rồi thử lại</translation>
    </message>
    <message>
        <source>too many are signing in at once: try again in %1 seconds</source>
        <translation>quá nhiều người đăng nhập cùng lúc: hãy thử lại sau %1 giây</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>tên hoặc mật khẩu sai</translation>
    </message>
    <message>
        <source>the old password is wrong</source>
        <translation>mật khẩu cũ sai</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>mã PIN sai</translation>
    </message>
    <message>
        <source>this station is set up already; sign in instead</source>
        <translation>trạm này đã được thiết lập; hãy đăng nhập</translation>
    </message>
    <message>
        <source>this station has users already</source>
        <translation>trạm này đã có người dùng</translation>
    </message>
    <message>
        <source>the setup code is wrong; the one that counts was shown when the station was started last</source>
        <translation>mã thiết lập sai; mã đúng đã hiện khi trạm khởi động lần gần nhất</translation>
    </message>
    <message>
        <source>there is not enough memory to check a password now; try again, or stop other programs</source>
        <translation>không đủ bộ nhớ để kiểm tra mật khẩu; hãy thử lại hoặc tắt bớt chương trình khác</translation>
    </message>
    <message>
        <source>this is the last admin who can sign in; make somebody else an admin first</source>
        <translation>đây là quản trị viên cuối cùng còn đăng nhập được; hãy cho người khác làm quản trị viên trước</translation>
    </message>
    <message>
        <source>there is a user called %1 already; choose another name</source>
        <translation>đã có người dùng tên %1; hãy chọn tên khác</translation>
    </message>
    <message>
        <source>the user was changed just now; try again</source>
        <translation>người dùng vừa bị thay đổi; hãy thử lại</translation>
    </message>
    <message>
        <source>%1; trying again in %2 s</source>
        <translation>%1; thử lại sau %2 giây</translation>
    </message>
    <message>
        <source>%1; not trying again</source>
        <translation>%1; không thử lại nữa</translation>
    </message>
    <message>
        <source>all pictures were read</source>
        <translation>đã đọc hết các ảnh</translation>
    </message>
    <message>
        <source>the camera has sent nothing for %1 s; still waiting for it</source>
        <translation>máy quay không gửi gì trong %1 giây; vẫn đang chờ</translation>
    </message>
    <message>
        <source>the picture has stood still for ten seconds or more; the camera may hang, restart it</source>
        <translation>hình đứng yên từ mười giây trở lên; máy quay có thể bị treo, hãy khởi động lại</translation>
    </message>
    <message>
        <source>the picture is black; check the light and the lens</source>
        <translation>hình đen; hãy kiểm tra ánh sáng và ống kính</translation>
    </message>
    <message>
        <source>the lens seems to be covered; look at the camera</source>
        <translation>ống kính dường như bị che; hãy xem lại máy quay</translation>
    </message>
    <message>
        <source>the picture is blurred; clean the lens or set its focus</source>
        <translation>hình bị mờ; hãy lau ống kính hoặc chỉnh nét</translation>
    </message>
    <message>
        <source>camera %1 failed inside the program: %2</source>
        <translation>máy quay %1 gặp lỗi trong chương trình: %2</translation>
    </message>
    <message>
        <source>camera device %1 %2</source>
        <translation>thiết bị máy quay %1 %2</translation>
    </message>
    <message>
        <source>does not exist: it is unplugged or has another number</source>
        <translation>không có: đã bị rút ra hoặc mang số khác</translation>
    </message>
    <message>
        <source>is not a device; a video file is written file:PATH</source>
        <translation>không phải là thiết bị; tệp video được viết là file:ĐƯỜNG_DẪN</translation>
    </message>
    <message>
        <source>may not be used by this user; add the user to the group video</source>
        <translation>không được phép dùng bởi người dùng này; hãy thêm người dùng vào nhóm video</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>đang được chương trình khác dùng</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>đã bị rút ra</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>không mở được: %1</translation>
    </message>
    <message>
        <source>is not a camera</source>
        <translation>không phải là máy quay</translation>
    </message>
    <message>
        <source>takes no pictures; many cameras have a second device that does</source>
        <translation>không chụp được hình; nhiều máy quay có thiết bị thứ hai làm việc đó</translation>
    </message>
    <message>
        <source>camera device %1 cannot be started: another program may be using it</source>
        <translation>không khởi động được thiết bị máy quay %1: có thể chương trình khác đang dùng</translation>
    </message>
    <message>
        <source>camera device %1 sends no pictures any more: it was unplugged or hangs</source>
        <translation>thiết bị máy quay %1 không gửi hình nữa: đã bị rút ra hoặc bị treo</translation>
    </message>
    <message>
        <source>video file %1 %2</source>
        <translation>tệp video %1 %2</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <translation>không có; hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>is a folder; use images:DIR for a folder of pictures</source>
        <translation>là một thư mục; với thư mục ảnh hãy dùng images:THƯ_MỤC</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>không được phép đọc bởi người dùng này</translation>
    </message>
    <message>
        <source>cannot be read as a video: it is damaged, cut short or of an unknown format</source>
        <translation>không đọc được như video: bị hỏng, bị cắt cụt hoặc định dạng lạ</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>không chứa hình nào giải mã được</translation>
    </message>
    <message>
        <source>picture folder %1 does not exist; check the path</source>
        <translation>không có thư mục ảnh %1; hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>picture folder %1 may not be read by this user</source>
        <translation>người dùng này không được phép đọc thư mục ảnh %1</translation>
    </message>
    <message>
        <source>picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)</source>
        <translation>thư mục ảnh %1 không có ảnh (jpg, png, webp, bmp, tiff, ppm, pgm)</translation>
    </message>
    <message>
        <source>none of the %1 pictures in %2 can be read</source>
        <translation>không đọc được ảnh nào trong %1 ảnh ở %2</translation>
    </message>
    <message>
        <source>the camera's address is not an rtsp, rtsps, http or https URL with a host</source>
        <translation>địa chỉ máy quay không phải là URL rtsp, rtsps, http hoặc https có tên máy</translation>
    </message>
    <message>
        <source>no stream from %1: %2</source>
        <translation>không có luồng hình từ %1: %2</translation>
    </message>
    <message>
        <source>no picture from %1 for %2 s: the camera or the network hangs</source>
        <translation>không có hình từ %1 trong %2 giây: máy quay hoặc mạng bị treo</translation>
    </message>
    <message>
        <source>the stream %1 broke off: the camera closed it or sent something that is no video</source>
        <translation>luồng %1 bị đứt: máy quay đã đóng hoặc gửi thứ không phải video</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, cổng %2</translation>
    </message>
    <message>
        <source>the name %1 is not known; check the address</source>
        <translation>không biết tên %1; hãy kiểm tra địa chỉ</translation>
    </message>
    <message>
        <source>nothing answers at %1; check that the camera is on and its port is right</source>
        <translation>không có gì trả lời tại %1; hãy kiểm tra máy quay đã bật và cổng đúng</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the camera's power and network</source>
        <translation>không liên lạc được với %1; hãy kiểm tra nguồn điện và mạng của máy quay</translation>
    </message>
    <message>
        <source>%1 takes connections but does not answer; the camera may hang, restart it</source>
        <translation>%1 nhận kết nối nhưng không trả lời; máy quay có thể bị treo, hãy khởi động lại</translation>
    </message>
    <message>
        <source>the camera asks for a user name and password; put them into its URL</source>
        <translation>máy quay đòi tên người dùng và mật khẩu; hãy ghi vào URL của nó</translation>
    </message>
    <message>
        <source>the camera refuses this user name or password</source>
        <translation>máy quay từ chối tên người dùng hoặc mật khẩu này</translation>
    </message>
    <message>
        <source>the camera answers, but has no stream under this path (404); check the path</source>
        <translation>máy quay trả lời nhưng không có luồng ở đường dẫn này (404); hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>the camera answers with status %1 instead of a stream</source>
        <translation>máy quay trả lời trạng thái %1 thay vì luồng hình</translation>
    </message>
    <message>
        <source>something else than a camera answers at %1</source>
        <translation>thứ trả lời tại %1 không phải là máy quay</translation>
    </message>
    <message>
        <source>the camera answers, but sends no video that can be decoded; check the path and the camera's video format</source>
        <translation>máy quay trả lời nhưng không gửi video giải mã được; hãy kiểm tra đường dẫn và định dạng video của máy quay</translation>
    </message>
    <message>
        <source>the bell was not rung: %1</source>
        <translation>chuông đã không reo: %1</translation>
    </message>
    <message>
        <source>the bell was not rung: the station at %1 cannot be reached now</source>
        <translation>chuông đã không reo: hiện không liên lạc được với trạm tại %1</translation>
    </message>
    <message>
        <source>What recognises there, and how well, is not known: %1</source>
        <translation>Không rõ ở đó nhận diện bằng gì và tốt đến đâu: %1</translation>
    </message>
    <message>
        <source>this is done at the station itself, and not from afar</source>
        <translation>việc này phải làm ngay tại trạm, không làm từ xa được</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?</source>
        <translation>%1 có trả lời (HTTP %2), nhưng không như một trạm chuông cửa của phiên bản này. Địa chỉ có đúng không, và trạm với chương trình có gần cùng phiên bản không?</translation>
    </message>
    <message>
        <source>%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to</source>
        <translation>%1 chuyển sang địa chỉ khác nên không được theo, vì mã truy cập chỉ dành cho trạm; hãy nhập địa chỉ đích</translation>
    </message>
    <message>
        <source>the station at %1 has ended this session: it ran out, or the password was changed. Close the window and sign in again</source>
        <translation>trạm tại %1 đã kết thúc phiên này: hết hạn hoặc mật khẩu đã đổi. Hãy đóng cửa sổ và đăng nhập lại</translation>
    </message>
    <message>
        <source>the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one at the station: doorbellctl token create NAME --role admin</source>
        <translation>trạm tại %1 không nhận mã truy cập này: sai, hết hạn hoặc đã bị thu hồi. Hãy tạo mã mới tại trạm: doorbellctl token create NAME --role admin</translation>
    </message>
    <message>
        <source>the station at %1 refuses this. %2 A token with more rights is needed</source>
        <translation>trạm tại %1 từ chối việc này. %2 Cần có nhiều quyền hơn</translation>
    </message>
    <message>
        <source>%1 (again in %2 s)</source>
        <translation>%1 (lại sau %2 giây)</translation>
    </message>
    <message>
        <source>the station at %1 failed: %2 (correlation id %3, also in its log)</source>
        <translation>trạm tại %1 gặp lỗi: %2 (mã %3, cũng có trong nhật ký của trạm)</translation>
    </message>
    <message>
        <source>the connection to the station was ended</source>
        <translation>kết nối tới trạm đã bị ngắt</translation>
    </message>
    <message>
        <source>the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?</source>
        <translation>trạm tại %1 gửi nhiều hơn %2 MiB cho phép; có đúng là trạm chuông cửa không?</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off; try again</source>
        <translation>kết nối tới trạm tại %1 bị đứt; hãy thử lại</translation>
    </message>
    <message>
        <source>the station at %1 has fallen silent</source>
        <translation>trạm tại %1 đã im lặng</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off</source>
        <translation>kết nối tới trạm tại %1 bị đứt</translation>
    </message>
    <message>
        <source>something answers at %1, but it is no doorbell station of this version</source>
        <translation>có thứ trả lời tại %1, nhưng không phải trạm chuông cửa của phiên bản này</translation>
    </message>
    <message>
        <source>the station gives no session</source>
        <translation>trạm không cấp phiên đăng nhập</translation>
    </message>
    <message>
        <source>that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT</source>
        <translation>đó không phải địa chỉ của trạm; hãy viết http://HOST:PORT hoặc https://HOST:PORT</translation>
    </message>
    <message>
        <source>the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its SHA-256 fingerprint is %2. If the station has a new certificate, its log says the same; if not, somebody stands between you and the station</source>
        <translation>trạm tại %1 đưa ra chứng chỉ khác với chứng chỉ đã nêu; chưa gửi gì cho trạm. Vân tay SHA-256 của nó là %2. Nếu trạm có chứng chỉ mới, nhật ký của trạm cũng ghi như vậy; nếu không, có kẻ đứng giữa bạn và trạm</translation>
    </message>
    <message>
        <source>nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?</source>
        <translation>không có gì lắng nghe ở đó. doorbelld có đang chạy không, và cổng có đúng không (HTTP_PORT)?</translation>
    </message>
    <message>
        <source>there is no host "%1". Check the name, or write the address in numbers</source>
        <translation>không có máy “%1”. Hãy kiểm tra tên, hoặc ghi địa chỉ bằng số</translation>
    </message>
    <message>
        <source>no answer within %1 s. Is the machine on, and may this one reach it?</source>
        <translation>không có trả lời trong %1 giây. Máy đó có bật không, và máy này có được phép kết nối không?</translation>
    </message>
    <message>
        <source>no secure connection comes about (%1). Does the station speak HTTPS there?</source>
        <translation>không lập được kết nối an toàn (%1). Trạm có dùng HTTPS ở đó không?</translation>
    </message>
    <message>
        <source>the station at %1 cannot be reached: %2</source>
        <translation>không liên lạc được với trạm tại %1: %2</translation>
    </message>
    <message>
        <source>the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards</source>
        <translation>các ảnh cộng lại %1 MB, mà trạm chỉ nhận %2 một lần; hãy thu nhỏ hoặc thêm một số ảnh sau</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>no news for more than %1 s; it was %2: %3</source>
        <translation>không có tin hơn %1 giây; trước đó %2: %3</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>suy giảm</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>the check itself failed: %1</source>
        <translation>chính việc kiểm tra bị lỗi: %1</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>chính việc kiểm tra bị lỗi</translation>
    </message>
    <message>
        <source>the check answered after %1 s; %2 s are allowed</source>
        <translation>việc kiểm tra trả lời sau %1 giây; cho phép %2 giây</translation>
    </message>
    <message>
        <source>the check hangs: no answer within %1 s</source>
        <translation>việc kiểm tra bị treo: không trả lời trong %1 giây</translation>
    </message>
    <message>
        <source>visits wait in memory: %1</source>
        <translation>có lượt ghé thăm đang chờ trong bộ nhớ: %1</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>ghi và đọc được</translation>
    </message>
    <message>
        <source>the main loop has not turned for %1 s</source>
        <translation>chương trình đứng yên %1 giây</translation>
    </message>
    <message>
        <source>analysis stands still: %1</source>
        <translation>việc phân tích đứng yên: %1</translation>
    </message>
    <message>
        <source>the analysis stands still</source>
        <translation>việc phân tích đứng yên</translation>
    </message>
    <message>
        <source>cameras lost: %1</source>
        <translation>mất máy quay: %1</translation>
    </message>
    <message>
        <source>starting: models and people are being loaded</source>
        <translation>đang khởi động: đang nạp mô hình và người</translation>
    </message>
    <message>
        <source>the data directory cannot be looked at: %1</source>
        <translation>không xem được thư mục dữ liệu: %1</translation>
    </message>
    <message>
        <source>%1 MiB free for the data directory</source>
        <translation>còn %1 MiB cho thư mục dữ liệu</translation>
    </message>
    <message>
        <source>the data directory's disk is read-only</source>
        <translation>ổ đĩa dữ liệu chỉ cho phép đọc</translation>
    </message>
    <message>
        <source>make room, or visits are lost</source>
        <translation>hãy giải phóng chỗ, nếu không sẽ mất lượt ghé thăm</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>hãy sớm giải phóng chỗ</translation>
    </message>
    <message>
        <source>%1; only %2 more files fit on it</source>
        <translation>%1; chỉ còn chứa được %2 tệp</translation>
    </message>
    <message>
        <source>the engine in use needs no model file</source>
        <translation>bộ nhận diện đang dùng không cần tệp mô hình</translation>
    </message>
    <message>
        <source>%1 model files as they should be</source>
        <translation>%1 tệp mô hình đúng như cần có</translation>
    </message>
    <message>
        <source>model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)</source>
        <translation>tệp mô hình %1; phần đang chạy không bị ảnh hưởng, nhưng lần khởi động sau sẽ thiếu chúng (doorbellctl models install)</translation>
    </message>
    <message>
        <source>not what they were: %1</source>
        <translation>không còn như trước: %1</translation>
    </message>
    <message>
        <source>the certificate ran out on %1; renew it</source>
        <translation>chứng chỉ đã hết hạn ngày %1; hãy gia hạn</translation>
    </message>
    <message>
        <source>the certificate runs out on %1; renew it</source>
        <translation>chứng chỉ hết hạn ngày %1; hãy gia hạn</translation>
    </message>
    <message>
        <source>the certificate from before is used, until %1: %2</source>
        <translation>chứng chỉ cũ được dùng đến %1: %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>có hiệu lực đến %1</translation>
    </message>
    <message>
        <source>the clock says %1, which is before this program was made; visits get wrong dates until it is set</source>
        <translation>đồng hồ chỉ %1, trước cả khi chương trình này được làm ra; lượt ghé thăm sẽ sai ngày cho đến khi chỉnh lại</translation>
    </message>
    <message>
        <source>the clock was set %1 by %2 s; visits around then may have the wrong time</source>
        <translation>đồng hồ bị chỉnh %2 giây (%1); lượt ghé thăm quanh lúc đó có thể sai giờ</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>tới</translation>
    </message>
    <message>
        <source>back</source>
        <translation>lùi</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>không đọc được gì</translation>
    </message>
    <message>
        <source>the audit log cannot be written: %1 entries wait already; check the disk of %2</source>
        <translation>không ghi được nhật ký kiểm tra: đã có %1 mục đang chờ; hãy kiểm tra ổ đĩa của %2</translation>
    </message>
    <message>
        <source>what is done is recorded again</source>
        <translation>các thao tác đã được ghi lại trở lại</translation>
    </message>
    <message>
        <source>the check of the audit log was stopped</source>
        <translation>việc kiểm tra nhật ký đã bị dừng</translation>
    </message>
    <message>
        <source>all %1 entries are as they were written, and signed</source>
        <translation>tất cả %1 mục còn nguyên như khi ghi, và đã ký</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>chưa có gì được ghi</translation>
    </message>
    <message>
        <source>Recognises with %1, faces found by %2. Thresholds: %3.</source>
        <translation>Nhận diện bằng %1, tìm khuôn mặt bằng %2. Ngưỡng: %3.</translation>
    </message>
    <message>
        <source>Built-in recognition by %1. Thresholds: %2.</source>
        <translation>Nhận diện có sẵn bằng %1. Ngưỡng: %2.</translation>
    </message>
    <message>
        <source>the small network of this program</source>
        <translation>mạng nhỏ của chương trình này</translation>
    </message>
    <message>
        <source>local binary patterns</source>
        <translation>mẫu nhị phân cục bộ</translation>
    </message>
    <message>
        <source>It was taken because %1.</source>
        <translation>Được chọn vì lý do: %1.</translation>
    </message>
    <message>
        <source>It was taken although there are model files: %1.</source>
        <translation>Được chọn dù có tệp mô hình: %1.</translation>
    </message>
    <message>
        <source>no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is</source>
        <translation>không thấy mô hình (%1) trong %2; doorbellctl models install sẽ tải về, models list cho biết có những gì</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>nhận diện</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>phát hiện</translation>
    </message>
    <message>
        <source>%1 is damaged or another file under that name, and is not used; remove it and install it again</source>
        <translation>%1 bị hỏng hoặc là tệp khác trùng tên, nên không được dùng; hãy xóa và cài lại</translation>
    </message>
    <message>
        <source>%1 is not a file; remove it and install the model</source>
        <translation>%1 không phải tệp; hãy xóa và cài mô hình</translation>
    </message>
    <message>
        <source>%1 cannot be read, and is not used; allow this user to read it</source>
        <translation>không đọc được %1 nên không dùng; hãy cho phép người dùng này đọc</translation>
    </message>
    <message>
        <source>Liveness is judged by MiniFASNet, as advice only: a good fake may pass.</source>
        <translation>MiniFASNet xét xem có phải người thật không, chỉ để tham khảo: giả mạo khéo vẫn có thể lọt.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>Chú ý: %1.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, more in poor light. Never use it to open a door or to raise an alarm.</source>
        <translation>Tên chỉ gợi ý rằng khuôn mặt giống, không hơn: ít nhất 4 trên 10 người quen bị bỏ sót, nhiều hơn khi thiếu sáng. Đừng bao giờ dùng để mở cửa hay báo động.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it may miss people it should know, in poor light and half covered more of them, and now and then take a stranger for one of them. Never use it to open a door or to raise an alarm.</source>
        <translation>Tên chỉ gợi ý rằng khuôn mặt giống, không hơn: có thể bỏ sót người quen, nhất là khi thiếu sáng hay bị che một nửa, và thỉnh thoảng nhầm người lạ với họ. Đừng bao giờ dùng để mở cửa hay báo động.</translation>
    </message>
    <message>
        <source>measured on people of three collections who stand in no pair of LFW</source>
        <translation>đo trên người từ ba bộ sưu tập, không nằm trong cặp nào của LFW</translation>
    </message>
    <message>
        <source>measured on 23.9 million pairs of different people and 59 398 of the same in Labeled Faces in the Wild</source>
        <translation>đo trên 23,9 triệu cặp người khác nhau và 59 398 cặp cùng người trong Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>published, not measured by us: OpenCV states 99.60 % of the pairs of Labeled Faces in the Wild right at a cosine of 0.363, its model zoo 99.40 %; so at most 1.2 % of pairs of different people pass there, and naming asks for 0.22 more, as the networks that we measured need from 1 % to a household's error</source>
        <translation>theo công bố, không do chúng tôi đo: OpenCV nêu 99,60 % cặp trong Labeled Faces in the Wild đúng ở cosin 0,363, kho mô hình của họ 99,40 %; vậy ở đó nhiều nhất 1,2 % cặp người khác nhau lọt qua, và để gọi tên cần thêm 0,22, như các mạng chúng tôi đã đo cần từ 1 % đến mức sai của một gia đình</translation>
    </message>
    <message>
        <source>published, not measured by us: the author states 99.13 % of the pairs of Labeled Faces in the Wild right without jitter and a distance of 0.6 (a similarity of 0.40); so at most 1.8 % of pairs of different people pass there, and naming asks for 0.13 more, as the related DenseNet that we measured needs from 1 % to 0.01 %</source>
        <translation>theo công bố, không do chúng tôi đo: tác giả nêu 99,13 % cặp trong Labeled Faces in the Wild đúng khi không jitter, ở khoảng cách 0,6 (độ giống 0,40); vậy ở đó nhiều nhất 1,8 % cặp người khác nhau lọt qua, và để gọi tên cần thêm 0,13, như DenseNet cùng họ chúng tôi đã đo cần từ 1 % đến 0,01 %</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>phải là %1, không phải %2</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>giá trị đã nhập</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>số từ %1 đến %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>một trong %1</translation>
    </message>
    <message>
        <source>folders separated by ':'</source>
        <translation>các thư mục cách nhau bằng ':'</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>must be text without NUL characters</source>
        <translation>phải là văn bản không có ký tự NUL</translation>
    </message>
    <message>
        <source>%1 is set in %2, which ranks above what is saved here; change it there</source>
        <translation>%1 được đặt trong %2, có hiệu lực cao hơn giá trị lưu ở đây; hãy đổi ở đó</translation>
    </message>
    <message>
        <source>%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it</source>
        <translation>%1 được đặt bởi %2 trong môi trường, có hiệu lực cao hơn giá trị lưu ở đây; hãy đổi ở đó hoặc bỏ đi</translation>
    </message>
    <message>
        <source>%1 is set by the option %2, which ranks above what is saved here; start the station without it</source>
        <translation>%1 được đặt bởi tùy chọn %2, có hiệu lực cao hơn giá trị lưu ở đây; hãy khởi động trạm không có nó</translation>
    </message>
    <message>
        <source>the settings were changed, but it could not be recorded: %1</source>
        <translation>các thiết lập đã đổi, nhưng không ghi lại được: %1</translation>
    </message>
    <message>
        <source>there is no setting "%1"</source>
        <translation>không có thiết lập “%1”</translation>
    </message>
    <message>
        <source>What this station is for. In production a secret key is required and debugging is refused.</source>
        <translation>Trạm này dùng để làm gì. Khi chạy thật (production) bắt buộc có khóa bí mật và không cho gỡ lỗi.</translation>
    </message>
    <message>
        <source>Shows internal details to whoever asks; never in production.</source>
        <translation>Hiện chi tiết nội bộ cho bất kỳ ai hỏi; không bao giờ dùng khi chạy thật.</translation>
    </message>
    <message>
        <source>Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one.</source>
        <translation>Chuỗi ngẫu nhiên ít nhất 32 ký tự gắn với các phiên đăng nhập: đổi chuỗi khác là kết thúc tất cả; `openssl rand -hex 32` tạo một chuỗi.</translation>
    </message>
    <message>
        <source>Folder of the database, pictures and logs.</source>
        <translation>Thư mục của cơ sở dữ liệu, ảnh và nhật ký.</translation>
    </message>
    <message>
        <source>Folders of model files, searched in this order.</source>
        <translation>Các thư mục chứa tệp mô hình, tìm theo thứ tự này.</translation>
    </message>
    <message>
        <source>Another database than SQLite in the data folder: `postgresql://…`.</source>
        <translation>Cơ sở dữ liệu khác thay cho SQLite trong thư mục dữ liệu: `postgresql://…`.</translation>
    </message>
    <message>
        <source>Password for the database, where its URL has none.</source>
        <translation>Mật khẩu cơ sở dữ liệu, nếu URL không có.</translation>
    </message>
    <message>
        <source>The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera.</source>
        <translation>Các máy quay: `front=rtsp://…,back=file:clip.mp4`; trong tệp cũng có thể dùng bảng `[cameras]`, mỗi máy quay một dòng.</translation>
    </message>
    <message>
        <source>Seconds without anybody after which a visit is over.</source>
        <translation>Số giây không còn ai thì lượt ghé thăm kết thúc.</translation>
    </message>
    <message>
        <source>Seconds of pictures kept from before a visit begins.</source>
        <translation>Số giây hình được giữ lại từ trước khi lượt ghé thăm bắt đầu.</translation>
    </message>
    <message>
        <source>Most memory these pictures take, in MiB a camera; then the oldest go earlier.</source>
        <translation>Bộ nhớ tối đa cho các hình này, MiB mỗi máy quay; vượt quá thì hình cũ nhất bị bỏ sớm hơn.</translation>
    </message>
    <message>
        <source>JPEG quality of a visit's picture.</source>
        <translation>Chất lượng JPEG của ảnh lượt ghé thăm.</translation>
    </message>
    <message>
        <source>What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed.</source>
        <translation>Thứ tìm và nhận diện khuôn mặt: các mạng, hoặc phần không cần tệp mô hình; automatic dùng các mạng nếu đã cài.</translation>
    </message>
    <message>
        <source>Id of the recognition model (`doorbellctl models list`).</source>
        <translation>Mã của mô hình nhận diện (`doorbellctl models list`).</translation>
    </message>
    <message>
        <source>Least similarity to name somebody, in the model's own scale.</source>
        <translation>Độ giống tối thiểu để gọi tên ai đó, theo thang của mô hình.</translation>
    </message>
    <message>
        <source>Least similarity to say that somebody blocked is here.</source>
        <translation>Độ giống tối thiểu để nói rằng người bị chặn đang ở đây.</translation>
    </message>
    <message>
        <source>Least lead in similarity over the second person.</source>
        <translation>Mức giống hơn tối thiểu so với người thứ hai.</translation>
    </message>
    <message>
        <source>Times WORKER_THREADS: how many pictures are analysed at once.</source>
        <translation>Nhân với WORKER_THREADS: số hình được phân tích cùng lúc.</translation>
    </message>
    <message>
        <source>Times WORKER_PROCESSES: how many pictures are analysed at once.</source>
        <translation>Nhân với WORKER_PROCESSES: số hình được phân tích cùng lúc.</translation>
    </message>
    <message>
        <source>Pictures that may wait for analysis; beyond it the oldest give way, and are counted.</source>
        <translation>Số hình được phép chờ phân tích; vượt quá thì hình cũ nhất bị bỏ và được đếm.</translation>
    </message>
    <message>
        <source>Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine.</source>
        <translation>Địa chỉ mà tình trạng, API và số đo lắng nghe; `0.0.0.0` hoặc `::` là mọi địa chỉ của máy này.</translation>
    </message>
    <message>
        <source>Port of health and API; 0 takes any free one.</source>
        <translation>Cổng của tình trạng và API; 0 là lấy cổng trống bất kỳ.</translation>
    </message>
    <message>
        <source>Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere.</source>
        <translation>Số mili giây sau SIGTERM vẫn nhận việc mới, để bộ cân bằng tải kịp chuyển hướng.</translation>
    </message>
    <message>
        <source>Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes.</source>
        <translation>Số yêu cầu tới API một địa chỉ được gửi trung bình, tối đa bốn giây dồn một lần; 0: không giới hạn.</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored.</source>
        <translation>Địa chỉ hoặc mạng của các proxy phía trước, cách nhau bằng dấu phẩy: chúng hỏi thay ai được lấy từ X-Forwarded-For. Của bên khác bị bỏ qua.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds.</source>
        <translation>Chuỗi chứng chỉ (PEM, của trạm đứng đầu); cùng với khóa sẽ bật HTTPS. Chuỗi mới có hiệu lực trong vài giây.</translation>
    </message>
    <message>
        <source>Private key (PEM, RSA or EC, without a passphrase) of the certificate.</source>
        <translation>Khóa riêng (PEM, RSA hoặc EC, không mật khẩu) của chứng chỉ.</translation>
    </message>
    <message>
        <source>HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log.</source>
        <translation>HTTPS với chứng chỉ do trạm tự làm, trong `tls` ở thư mục dữ liệu; vân tay của nó nằm trong nhật ký.</translation>
    </message>
    <message>
        <source>Least characters of a new password.</source>
        <translation>Số ký tự tối thiểu của mật khẩu mới.</translation>
    </message>
    <message>
        <source>Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on.</source>
        <translation>Số lần sai mật khẩu liên tiếp chưa phải chờ; mỗi lần sau chờ gấp đôi, từ một giây.</translation>
    </message>
    <message>
        <source>The longest wait after wrong passwords.</source>
        <translation>Thời gian chờ dài nhất sau khi sai mật khẩu.</translation>
    </message>
    <message>
        <source>Minutes without a request after which a user must sign in again.</source>
        <translation>Số phút không có yêu cầu thì người dùng phải đăng nhập lại.</translation>
    </message>
    <message>
        <source>Minutes after which a user must sign in again in any case.</source>
        <translation>Số phút sau đó người dùng phải đăng nhập lại trong mọi trường hợp.</translation>
    </message>
    <message>
        <source>Whether `/metrics` is served.</source>
        <translation>Có cung cấp `/metrics` hay không.</translation>
    </message>
    <message>
        <source>Port of `/metrics`; 0 takes any free one.</source>
        <translation>Cổng của `/metrics`; 0 là lấy cổng trống bất kỳ.</translation>
    </message>
    <message>
        <source>Least level that is written.</source>
        <translation>Mức thấp nhất được ghi.</translation>
    </message>
    <message>
        <source>One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere.</source>
        <translation>Mỗi dòng một đối tượng JSON, hoặc chữ cho người đọc; automatic là chữ trên terminal và JSON ở nơi khác.</translation>
    </message>
    <message>
        <source>File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`.</source>
        <translation>Tệp ghi thêm nhật ký, khi không có gì khác thu thập; dạng JSON trừ khi LOG_FORMAT là `text`.</translation>
    </message>
    <message>
        <source>Size in MiB from which on that file becomes `&lt;file&gt;.1` and a new one is begun.</source>
        <translation>Dung lượng (MiB) mà từ đó tệp ấy thành `&lt;file&gt;.1` và tệp mới bắt đầu.</translation>
    </message>
    <message>
        <source>Older log files that are kept: `&lt;file&gt;.1` is the newest of them.</source>
        <translation>Số tệp nhật ký cũ được giữ: `&lt;file&gt;.1` là tệp mới nhất trong số đó.</translation>
    </message>
    <message>
        <source>Size in MiB at which the audit log begins another file; none is ever removed.</source>
        <translation>Dung lượng (MiB) mà nhật ký kiểm tra mở tệp mới; không tệp nào bị xóa.</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>máy quay: %1</translation>
    </message>
    <message>
        <source>analysis turning</source>
        <translation>đang phân tích</translation>
    </message>
    <message>
        <source>names are hints only</source>
        <translation>tên chỉ là gợi ý</translation>
    </message>
    <message>
        <source>measured on 14.4 million pairs of different people and 59 258 of the same whom it was not trained on, in Labeled Faces in the Wild</source>
        <translation>đo trên 14,4 triệu cặp người khác nhau và 59 258 cặp cùng người không dùng khi huấn luyện, trong Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Copy the folder before anything else, then see docs/audit.md.</source>
        <translation>Trước hết hãy sao chép thư mục, rồi xem docs/audit.md.</translation>
    </message>
    <message>
        <source>entry %1 stands there twice: a copy was inserted.</source>
        <translation>mục %1 có hai lần: một bản sao đã bị chèn vào.</translation>
    </message>
    <message>
        <source>a line was inserted as entry %1, before the true one.</source>
        <translation>một dòng đã bị chèn làm mục %1, trước mục thật.</translation>
    </message>
    <message>
        <source>where entry %1 belongs stands entry %2: their order was changed.</source>
        <translation>ở chỗ của mục %1 lại là mục %2: thứ tự đã bị đổi.</translation>
    </message>
    <message>
        <source>before entry %1 stands a line that was never recorded there: it was inserted.</source>
        <translation>trước mục %1 có một dòng chưa từng được ghi ở đó: nó đã bị chèn vào.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands a line that was never recorded: it was inserted.</source>
        <translation>sau mục cuối, %1, có một dòng chưa từng được ghi: nó đã bị chèn vào.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands something that was never recorded: it was inserted.</source>
        <translation>sau mục cuối, %1, có thứ chưa từng được ghi: nó đã bị chèn vào.</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing: they were removed.</source>
        <translation>thiếu các mục %1 đến %2: chúng đã bị gỡ.</translation>
    </message>
    <message>
        <source>entry %1 is missing: it was removed.</source>
        <translation>thiếu mục %1: nó đã bị gỡ.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was signed: it was altered.</source>
        <translation>mục %1 không còn như khi được ký: nó đã bị sửa.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: it was altered.</source>
        <translation>mục %1 không còn như khi được ghi: nó đã bị sửa.</translation>
    </message>
    <message>
        <source>the log ends within entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>nhật ký dừng giữa mục %1, nhưng mục %2 đã được xác nhận: phần cuối đã bị cắt.</translation>
    </message>
    <message>
        <source>the log ends with entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>nhật ký kết thúc ở mục %1, nhưng mục %2 đã được xác nhận: phần cuối đã bị cắt.</translation>
    </message>
    <message>
        <source>after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing that it acknowledged is lost. The next start moves it to audit.unsigned and records that.</source>
        <translation>sau mục %1 có một dòng chưa xong: chương trình bị dừng khi đang ghi, và không mất gì đã được xác nhận. Lần khởi động tới sẽ chuyển nó sang audit.unsigned và ghi lại việc đó.</translation>
    </message>
    <message>
        <source>every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later.</source>
        <translation>mỗi mã băm khớp với mã trước nó, nhưng không khớp với chữ ký: nhật ký đã bị viết lại từ mục %1 hoặc muộn hơn một chút.</translation>
    </message>
    <message>
        <source>the entries fit, but the signatures are not as they were written: audit.checkpoints was altered.</source>
        <translation>các mục đều khớp, nhưng chữ ký không còn như khi được ghi: audit.checkpoints đã bị sửa.</translation>
    </message>
    <message>
        <source>the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off.</source>
        <translation>các mục đều khớp, nhưng audit.checkpoints kết thúc ở mục %1 trong khi mục %2 đã được ký: phần cuối đã bị cắt.</translation>
    </message>
    <message>
        <source>entries %1 to %2 were never signed: the program was killed before it acknowledged them, or somebody appended them. The next start moves them to audit.unsigned and records that.</source>
        <translation>các mục %1 đến %2 chưa từng được ký: chương trình bị dừng trước khi xác nhận chúng, hoặc ai đó đã thêm vào. Lần khởi động tới sẽ chuyển chúng sang audit.unsigned và ghi lại việc đó.</translation>
    </message>
    <message>
        <source>reading the audit log was stopped</source>
        <translation>việc đọc nhật ký đã bị dừng</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>không đọc được %1: %2</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup</source>
        <translation>thiếu khóa của nhật ký kiểm toán, %1: những gì nó đã ký không thể kiểm tra hay tiếp tục; hãy khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is damaged; restore it from a backup</source>
        <translation>khóa của nhật ký kiểm toán, %1, bị hỏng; hãy khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)</source>
        <translation>%1: không còn chỗ cho %2; hãy giải phóng đĩa, cho đến lúc đó không việc gì được ghi lại (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded</source>
        <translation>%1: %2 (%3); hãy kiểm tra chủ sở hữu, quyền và đĩa, cho đến lúc đó không việc gì được ghi lại</translation>
    </message>
    <message>
        <source>runs evenly</source>
        <translation>chạy đều</translation>
    </message>
    <message>
        <source>A drawn person of the demo camera.</source>
        <translation>Một người vẽ của camera dùng thử.</translation>
    </message>
    <message>
        <source>camera %1: the password in its address is hidden; write it again, since the address is another</source>
        <translation>camera %1: mật khẩu trong địa chỉ đang được ẩn; hãy viết lại, vì địa chỉ đã khác</translation>
    </message>
    <message>
        <source>this station keeps no log to read</source>
        <translation>trạm này không giữ nhật ký để đọc</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Đã thấy %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>Lần cuối %1, %2, ở “%3”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>Đây là …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Cho biết đây là ai</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Người mới …</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Lượt đến gần nhất</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>Xem cũ hơn</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>Đang đặt tên…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>Các khuôn mặt của cùng một người được gộp làm một. Đặt tên một lần là mọi lượt đến của người đó đều có tên.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>Chưa thêm được %1: %2 Hãy thêm từ ảnh tốt hơn trong mục Danh bạ.</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>Không đặt tên được cho mọi lượt đến của %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: đã đặt tên cho %n lượt đến. Chưa học được khuôn mặt nào: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: đã đặt tên cho %n lượt đến và học khuôn mặt rõ nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Không hoàn tác được: %1</translation>
    </message>
    <message>
        <source>They were at the door again, and stand in the list anew. Please name them there.</source>
        <translation>Người này lại đến cửa và được xếp lại trong danh sách. Hãy đặt tên cho họ ở đó.</translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>Không đọc được danh sách khách: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>Chưa có người lạ nào đến cửa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Đây là ai?</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>Khuôn mặt rõ nhất sẽ được học, và mọi lượt đến của người này đều có tên.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>Trạm không trả lời</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>Đang hỏi trạm…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>Trạm không còn trả lời</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>Trạm vẫn chạy, nhưng có chỗ cần xem lại</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>Trạm không làm đúng việc của mình</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Vừa cập nhật</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>Cập nhật %n giây trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>Cập nhật %n phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Tình trạng trạm</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>Chưa có camera</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>Cách nhận diện và mức đáng tin</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Tên chỉ giúp tham khảo, không phải bằng chứng: đừng bao giờ mở cửa chỉ dựa vào tên.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>Ba phút vừa qua</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Hình mỗi giây</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>Bỏ qua mỗi giây</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>Những gì được lưu, và ở đâu</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Chỗ trên ổ đĩa</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>còn trống %1</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>Lượt đến đã lưu</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Người đã biết</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>Việc đã làm (nhật ký kiểm toán)</translation>
    </message>
    <message>
        <source>What the station says (log)</source>
        <translation>Trạm nói gì (nhật ký)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>hôm nay, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hôm qua, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ThresholdChoice</name>
    <message>
        <source>Less strict than delivered: more strangers get a name.</source>
        <translation>Lỏng hơn mặc định: nhiều người lạ bị gọi tên hơn.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>choice, what it means, warning</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>Người dùng mới</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Mật khẩu khác cho %1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Mã PIN khác cho %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Quyền của %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ %1?</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station's own screen. Leave it empty to have none.</source>
        <translation>4 đến 12 chữ số, cho màn hình của chính trạm này. Để trống nếu không dùng mã.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>Người này sẽ không đăng nhập được nữa. Những khuôn mặt trạm đã biết vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>Ít nhất 10 ký tự. Vài từ ghép lại là dễ nhớ nhất.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Người nhà</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Người xem</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Không dùng PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>Mã PIN cho %1</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>chưa từng đăng nhập</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>đăng nhập lần cuối %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Đã bị khóa.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>có mã PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>không có mã PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Mật khẩu khác cho %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Mã PIN khác cho %1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>Quyền khác cho %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Mở khóa cho %1</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>Khóa %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Gỡ %1</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>Mã PIN cho %1</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>Quản trị: điều hành trạm</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>Người nhà: xem, trả lời, cho biết đó là ai</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>Người xem: chỉ xem, không thay đổi gì</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>Trạm hoặc chương trình khác</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>Người dùng và mã PIN</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>Chưa ai được đăng nhập.</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>VisitCorrection</name>
    <message>
        <source>%1 – %2</source>
        <comment>why, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Hãy thử lại sau vài giây.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Đây là %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>Góc mặt này cũng đã được học.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>Chưa học được khuôn mặt: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>Chưa thêm được %1.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>Hãy thêm từ ảnh tốt hơn trong mục Danh bạ; rồi cho biết đây là ai.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>%1 giờ bị chặn.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>%1 giờ là người quen.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>Mới có một góc mặt này; thêm ảnh sẽ chắc chắn hơn.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>Đây không phải người quen nào.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Không hoàn tác được.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>Mọi camera</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>Các lượt đến được hiển thị</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Người quen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Người lạ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Không phải mặt thật</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Không có mặt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>Chỉ %1; nhấn để xem mọi người</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>Một người …</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>Chỉ lượt đến của một người; tìm theo tên hoặc ghi chú</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>Ảnh của lượt đến</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>Không đọc được lượt đến: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Không đọc được ảnh</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>Lượt đến này không có ảnh</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>đang ở đây</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>đã bấm chuông</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>không bấm chuông</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>Khi lượt này kết thúc, bạn có thể cho biết đó là ai.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Đây là ai?</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>Người này sẽ được nhận ra nhờ khuôn mặt này, nếu đủ rõ.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, camera</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · rang the bell</source>
        <translation> · đã bấm chuông</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · đang ở đây</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, outcome, time and place</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Latest visitors</source>
        <translation>Khách gần đây</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Không đọc được các lượt đến: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>Không có lượt đến nào như vậy</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>Chưa có ai đến cửa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>Lượt đến của ai?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>gần như chắc chắn</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>khá chắc</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>tương đối chắc</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>không chắc</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Khách lạ</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>một khách lạ</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>%1 khách lạ</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>Không thấy mặt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>người giống nhất</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>người giống thứ hai</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>Chưa đăng ký ai nên không có ai để so.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>Không góc mặt nào đủ rõ để so.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>Chưa đủ giống ai: người giống nhất chỉ đạt %1, cần %2 mới gọi tên được.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>Chưa đủ giống ai: %1 chỉ đạt %2, cần %3 mới gọi tên được.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>Không rõ là %1 (%2) hay %3 (%4): cả hai quá giống nhau.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>Giống %1 (%2), nhưng quá ít góc mặt khớp để gọi tên.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>Giống %1 với %2, mức cần là %3; tiếp theo là %4 với %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>Giống %1 với %2, mức cần là %3; không còn ai khác đã đăng ký.</translation>
    </message>
</context>
</TS>
