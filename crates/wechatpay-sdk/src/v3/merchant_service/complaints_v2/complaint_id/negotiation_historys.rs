//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
pub struct NegotiationHistorys(pub(crate) Node);

impl NegotiationHistorys {
    /// 查询投诉协商历史 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(50).offset(10);
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .negotiation_historys()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys", rest)
    }
}

/// 查询投诉协商历史
pub mod get {
    use http::Method;
    use serde_json::Value;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
    );

    enumeration! {
        /// 操作类型
        OperateType {
            USER_CREATE_COMPLAINT = "USER_CREATE_COMPLAINT",
            USER_CONTINUE_COMPLAINT = "USER_CONTINUE_COMPLAINT",
            USER_RESPONSE = "USER_RESPONSE",
            PLATFORM_RESPONSE = "PLATFORM_RESPONSE",
            MERCHANT_RESPONSE = "MERCHANT_RESPONSE",
            MERCHANT_CONFIRM_COMPLETE = "MERCHANT_CONFIRM_COMPLETE",
            USER_CREATE_COMPLAINT_SYSTEM_MESSAGE = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            USER_REVOKE_COMPLAINT = "USER_REVOKE_COMPLAINT",
            USER_COMFIRM_COMPLAINT = "USER_COMFIRM_COMPLAINT",
            PLATFORM_HELP_APPLICATION = "PLATFORM_HELP_APPLICATION",
            USER_APPLY_PLATFORM_HELP = "USER_APPLY_PLATFORM_HELP",
            MERCHANT_APPROVE_REFUND = "MERCHANT_APPROVE_REFUND",
            MERCHANT_REFUSE_RERUND = "MERCHANT_REFUSE_RERUND",
            USER_SUBMIT_SATISFACTION = "USER_SUBMIT_SATISFACTION",
            SERVICE_ORDER_CANCEL = "SERVICE_ORDER_CANCEL",
            SERVICE_ORDER_COMPLETE = "SERVICE_ORDER_COMPLETE",
            COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
            USER_APPLY_PLATFORM_SERVICE = "USER_APPLY_PLATFORM_SERVICE",
            USER_CANCEL_PLATFORM_SERVICE = "USER_CANCEL_PLATFORM_SERVICE",
            PLATFORM_SERVICE_FINISHED = "PLATFORM_SERVICE_FINISHED",
            USER_CLICK_RESPONSE = "USER_CLICK_RESPONSE",
        }
    }

    enumeration! {
        /// 媒体文件业务类型
        MediaType {
            USER_COMPLAINT_IMAGE = "USER_COMPLAINT_IMAGE",
            OPERATION_IMAGE = "OPERATION_IMAGE",
        }
    }

    enumeration! {
        /// 发送者身份类别
        SenderIdentity {
            UNKNOWN = "UNKNOWN",
            MANUAL = "MANUAL",
            MACHINE = "MACHINE",
        }
    }

    enumeration! {
        /// 消息块类型
        Type {
            TEXT = "TEXT",
            IMAGE = "IMAGE",
            LINK = "LINK",
            FAQ_LIST = "FAQ_LIST",
            BUTTON = "BUTTON",
            BUTTON_GROUP = "BUTTON_GROUP",
        }
    }

    enumeration! {
        /// 文本颜色
        Color {
            DEFAULT = "DEFAULT",
            SECONDARY = "SECONDARY",
        }
    }

    enumeration! {
        /// 图片样式类型
        ImageStyleType {
            IMAGE_STYLE_TYPE_NARROW = "IMAGE_STYLE_TYPE_NARROW",
            IMAGE_STYLE_TYPE_WIDE = "IMAGE_STYLE_TYPE_WIDE",
        }
    }

    enumeration! {
        /// 按钮布局方式
        ButtonLayout {
            LAYOUT_UNKNOWN = "LAYOUT_UNKNOWN",
            LAYOUT_HORIZONTAL = "LAYOUT_HORIZONTAL",
            LAYOUT_VERTICAL = "LAYOUT_VERTICAL",
        }
    }

    enumeration! {
        /// 动作类型
        ActionType {
            ACTION_TYPE_SEND_MESSAGE = "ACTION_TYPE_SEND_MESSAGE",
            ACTION_TYPE_JUMP_URL = "ACTION_TYPE_JUMP_URL",
            ACTION_TYPE_JUMP_MINI_PROGRAM = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    /// 查询投诉协商历史：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<i64>("limit"), optional::<i64>("offset")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页开始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 查询投诉协商历史：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 投诉协商历史总条数
        pub total_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("limit", &mut self.limit),
                2 => Named("offset", &mut self.offset),
                3 => Named("total_count", &mut self.total_count),
                _ => return None,
            })
        }
    }

    /// 投诉协商历史
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 操作资料列表
        pub complaint_media_list: Option<ComplaintMediaList>,
        /// 操作流水号
        pub log_id: Option<String>,
        /// 操作人
        pub operator: Option<String>,
        /// 操作时间
        pub operate_time: Option<String>,
        /// 操作类型
        pub operate_type: Option<Enumeration<OperateType>>,
        /// 操作内容
        pub operate_details: Option<String>,
        /// 图片凭证
        pub image_list: Option<Vec<String>>,
        /// 用户申请平台协助原因
        pub user_appy_platform_service_reason: Option<String>,
        /// 用户申请平台协助原因描述
        pub user_appy_platform_service_reason_description: Option<String>,
        /// 普通消息内容
        pub normal_message: Option<NormalMessage>,
        /// 用户点击回复消息
        pub click_message: Option<ClickMessage>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("complaint_media_list", &mut self.complaint_media_list),
                1 => Named("log_id", &mut self.log_id),
                2 => Named("operator", &mut self.operator),
                3 => Named("operate_time", &mut self.operate_time),
                4 => Named("operate_type", &mut self.operate_type),
                5 => Named("operate_details", &mut self.operate_details),
                6 => Named("image_list", &mut self.image_list),
                7 => Named(
                    "user_appy_platform_service_reason",
                    &mut self.user_appy_platform_service_reason,
                ),
                8 => Named(
                    "user_appy_platform_service_reason_description",
                    &mut self.user_appy_platform_service_reason_description,
                ),
                9 => Named("normal_message", &mut self.normal_message),
                10 => Named("click_message", &mut self.click_message),
                _ => return None,
            })
        }
    }

    /// 操作资料列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型
        pub media_type: Option<Enumeration<MediaType>>,
        /// 媒体文件请求url
        pub media_url: Option<Vec<String>>,
    }

    impl Message for ComplaintMediaList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("media_type", &mut self.media_type),
                1 => Named("media_url", &mut self.media_url),
                _ => return None,
            })
        }
    }

    /// 普通消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalMessage {
        /// 消息内容
        pub blocks: Option<Vec<Blocks>>,
        /// 发送者身份类别
        pub sender_identity: Option<Enumeration<SenderIdentity>>,
        /// 自定义透传信息
        pub custom_data: Option<String>,
    }

    impl Message for NormalMessage {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("blocks", &mut self.blocks),
                1 => Named("sender_identity", &mut self.sender_identity),
                2 => Named("custom_data", &mut self.custom_data),
                _ => return None,
            })
        }
    }

    /// 用户点击回复消息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ClickMessage {
        /// 回复的消息内容
        pub message_content: Option<Value>,
        /// 动作id
        pub action_id: Option<String>,
        /// 被点击的操作流水号
        pub clicked_log_id: Option<String>,
    }

    impl Message for ClickMessage {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("message_content", &mut self.message_content),
                1 => Named("action_id", &mut self.action_id),
                2 => Named("clicked_log_id", &mut self.clicked_log_id),
                _ => return None,
            })
        }
    }

    /// 消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Blocks {
        /// 消息块类型
        pub r#type: Option<Enumeration<Type>>,
        /// 文本
        pub text: Option<Text>,
        /// 图片
        pub image: Option<Image>,
        /// 链接
        pub link: Option<Link>,
        /// FAQ列表
        pub faq_list: Option<FaqList>,
        /// 按钮
        pub button: Option<Button>,
        /// 按钮组
        pub button_group: Option<ButtonGroup>,
    }

    impl Message for Blocks {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("text", &mut self.text),
                2 => Named("image", &mut self.image),
                3 => Named("link", &mut self.link),
                4 => Named("faq_list", &mut self.faq_list),
                5 => Named("button", &mut self.button),
                6 => Named("button_group", &mut self.button_group),
                _ => return None,
            })
        }
    }

    /// 文本
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Text {
        /// 文本
        pub text: Option<String>,
        /// 文本颜色
        pub color: Option<Enumeration<Color>>,
        /// 是否粗体
        pub is_bold: Option<bool>,
    }

    impl Message for Text {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("text", &mut self.text),
                1 => Named("color", &mut self.color),
                2 => Named("is_bold", &mut self.is_bold),
                _ => return None,
            })
        }
    }

    /// 图片
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Image {
        /// 媒体ID
        pub media_id: Option<String>,
        /// 图片样式类型
        pub image_style_type: Option<Enumeration<ImageStyleType>>,
    }

    impl Message for Image {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("media_id", &mut self.media_id),
                1 => Named("image_style_type", &mut self.image_style_type),
                _ => return None,
            })
        }
    }

    /// 链接
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Link {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Message for Link {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("text", &mut self.text),
                1 => Named("action", &mut self.action),
                2 => Named("invalid_info", &mut self.invalid_info),
                _ => return None,
            })
        }
    }

    /// FAQ列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FaqList {
        /// FAQ列表
        pub faqs: Option<Vec<Faqs>>,
    }

    impl Message for FaqList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("faqs", &mut self.faqs),
                _ => return None,
            })
        }
    }

    /// 按钮
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Button {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Message for Button {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("text", &mut self.text),
                1 => Named("action", &mut self.action),
                2 => Named("invalid_info", &mut self.invalid_info),
                _ => return None,
            })
        }
    }

    /// 按钮组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ButtonGroup {
        /// 按钮组
        pub buttons: Option<Vec<Buttons>>,
        /// 按钮布局方式
        pub button_layout: Option<Enumeration<ButtonLayout>>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Message for ButtonGroup {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("buttons", &mut self.buttons),
                1 => Named("button_layout", &mut self.button_layout),
                2 => Named("invalid_info", &mut self.invalid_info),
                _ => return None,
            })
        }
    }

    /// 动作
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Action {
        /// 动作类型
        pub action_type: Option<Enumeration<ActionType>>,
        /// 跳转链接
        pub jump_url: Option<String>,
        /// 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// 回复消息内容
        pub message_info: Option<MessageInfo>,
        /// 动作id
        pub action_id: Option<String>,
    }

    impl Message for Action {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("action_type", &mut self.action_type),
                1 => Named("jump_url", &mut self.jump_url),
                2 => Named("mini_program_jump_info", &mut self.mini_program_jump_info),
                3 => Named("message_info", &mut self.message_info),
                4 => Named("action_id", &mut self.action_id),
                _ => return None,
            })
        }
    }

    /// 失效配置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InvalidInfo {
        /// 过期时间
        pub expired_time: Option<Time>,
        /// 是否可以多次点击
        pub multi_clickable: Option<bool>,
    }

    impl Message for InvalidInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("expired_time", &mut self.expired_time),
                1 => Named("multi_clickable", &mut self.multi_clickable),
                _ => return None,
            })
        }
    }

    /// FAQ列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Faqs {
        /// faq的id
        pub faq_id: Option<String>,
        /// faq内容
        pub faq_title: Option<String>,
        /// 动作
        pub action: Option<Action>,
    }

    impl Message for Faqs {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("faq_id", &mut self.faq_id),
                1 => Named("faq_title", &mut self.faq_title),
                2 => Named("action", &mut self.action),
                _ => return None,
            })
        }
    }

    /// 按钮组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Buttons {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    impl Message for Buttons {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("text", &mut self.text),
                1 => Named("action", &mut self.action),
                2 => Named("invalid_info", &mut self.invalid_info),
                _ => return None,
            })
        }
    }

    /// 跳转小程序信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH
        pub path: Option<String>,
        /// 跳转小程序页面名称
        pub text: Option<String>,
    }

    impl Message for MiniProgramJumpInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("path", &mut self.path),
                2 => Named("text", &mut self.text),
                _ => return None,
            })
        }
    }

    /// 回复消息内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MessageInfo {
        /// 回复的消息内容
        pub content: Option<String>,
        /// 自定义透传字段
        pub custom_data: Option<String>,
    }

    impl Message for MessageInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("content", &mut self.content),
                1 => Named("custom_data", &mut self.custom_data),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        Data,
        ComplaintMediaList,
        NormalMessage,
        ClickMessage,
        Blocks,
        Text,
        Image,
        Link,
        FaqList,
        Button,
        ButtonGroup,
        Action,
        InvalidInfo,
        Faqs,
        Buttons,
        MiniProgramJumpInfo,
        MessageInfo
    );
}
