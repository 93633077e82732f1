//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`

/// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
pub struct NegotiationHistorys {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys")
    }
}

/// 查询投诉协商历史
pub mod get {

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::{ComplaintMediaList, MediaType};
pub use crate::shared::v3_merchant_service_complaints_v2_complaint_id_negotiation_historys_get::Request;

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

    /// 查询投诉协商历史：应答
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

    /// 投诉协商历史
    #[non_exhaustive]
    pub struct Data {
        /// 操作资料列表
        pub complaint_media_list: Option<ComplaintMediaList>,
        /// 操作流水号
        pub log_id: Option<String>,
        /// 操作人
        pub operator: Option<String>,
        /// 操作时间
        pub operate_time: Option<crate::Time>,
        /// 操作类型
        pub operate_type: Option<crate::Enumeration<OperateType>>,
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

    /// 普通消息内容
    #[non_exhaustive]
    pub struct NormalMessage {
        /// 消息内容
        pub blocks: Option<Vec<Blocks>>,
        /// 发送者身份类别
        pub sender_identity: Option<crate::Enumeration<SenderIdentity>>,
        /// 自定义透传信息
        pub custom_data: Option<String>,
    }

    /// 用户点击回复消息
    #[non_exhaustive]
    pub struct ClickMessage {
        /// 回复的消息内容
        pub message_content: Option<serde_json::Value>,
        /// 动作id
        pub action_id: Option<String>,
        /// 被点击的操作流水号
        pub clicked_log_id: Option<String>,
    }

    /// 消息内容
    #[non_exhaustive]
    pub struct Blocks {
        /// 消息块类型
        pub r#type: Option<crate::Enumeration<Type>>,
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

    /// 文本
    #[non_exhaustive]
    pub struct Text {
        /// 文本
        pub text: Option<String>,
        /// 文本颜色
        pub color: Option<crate::Enumeration<Color>>,
        /// 是否粗体
        pub is_bold: Option<bool>,
    }

    /// 图片
    #[non_exhaustive]
    pub struct Image {
        /// 媒体ID
        pub media_id: Option<String>,
        /// 图片样式类型
        pub image_style_type: Option<crate::Enumeration<ImageStyleType>>,
    }

    /// 链接
    #[non_exhaustive]
    pub struct Link {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    /// FAQ列表
    #[non_exhaustive]
    pub struct FaqList {
        /// FAQ列表
        pub faqs: Option<Vec<Faqs>>,
    }

    /// 按钮
    #[non_exhaustive]
    pub struct Button {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    /// 按钮组
    #[non_exhaustive]
    pub struct ButtonGroup {
        /// 按钮组
        pub buttons: Option<Vec<Buttons>>,
        /// 按钮布局方式
        pub button_layout: Option<crate::Enumeration<ButtonLayout>>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    /// 动作
    #[non_exhaustive]
    pub struct Action {
        /// 动作类型
        pub action_type: Option<crate::Enumeration<ActionType>>,
        /// 跳转链接
        pub jump_url: Option<String>,
        /// 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// 回复消息内容
        pub message_info: Option<MessageInfo>,
        /// 动作id
        pub action_id: Option<String>,
    }

    /// 失效配置
    #[non_exhaustive]
    pub struct InvalidInfo {
        /// 过期时间
        pub expired_time: Option<crate::Time>,
        /// 是否可以多次点击
        pub multi_clickable: Option<bool>,
    }

    /// FAQ列表
    #[non_exhaustive]
    pub struct Faqs {
        /// faq的id
        pub faq_id: Option<String>,
        /// faq内容
        pub faq_title: Option<String>,
        /// 动作
        pub action: Option<Action>,
    }

    /// 按钮组
    #[non_exhaustive]
    pub struct Buttons {
        /// 文本
        pub text: Option<String>,
        /// 动作
        pub action: Option<Action>,
        /// 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    /// 跳转小程序信息
    #[non_exhaustive]
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID
        pub appid: Option<String>,
        /// 跳转小程序页面PATH
        pub path: Option<String>,
        /// 跳转小程序页面名称
        pub text: Option<String>,
    }

    /// 回复消息内容
    #[non_exhaustive]
    pub struct MessageInfo {
        /// 回复的消息内容
        pub content: Option<String>,
        /// 自定义透传字段
        pub custom_data: Option<String>,
    }

    message! {
        Response {
            0 => data: "data",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
        }
        Data {
            0 => complaint_media_list: "complaint_media_list",
            1 => log_id: "log_id",
            2 => operator: "operator",
            3 => operate_time: "operate_time",
            4 => operate_type: "operate_type",
            5 => operate_details: "operate_details",
            6 => image_list: "image_list",
            7 => user_appy_platform_service_reason: "user_appy_platform_service_reason",
            8 => user_appy_platform_service_reason_description: "user_appy_platform_service_reason_description",
            9 => normal_message: "normal_message",
            10 => click_message: "click_message",
        }
        NormalMessage {
            0 => blocks: "blocks",
            1 => sender_identity: "sender_identity",
            2 => custom_data: "custom_data",
        }
        ClickMessage {
            0 => message_content: "message_content",
            1 => action_id: "action_id",
            2 => clicked_log_id: "clicked_log_id",
        }
        Blocks {
            0 => r#type: "type",
            1 => text: "text",
            2 => image: "image",
            3 => link: "link",
            4 => faq_list: "faq_list",
            5 => button: "button",
            6 => button_group: "button_group",
        }
        Text {
            0 => text: "text",
            1 => color: "color",
            2 => is_bold: "is_bold",
        }
        Image {
            0 => media_id: "media_id",
            1 => image_style_type: "image_style_type",
        }
        Link {
            0 => text: "text",
            1 => action: "action",
            2 => invalid_info: "invalid_info",
        }
        FaqList {
            0 => faqs: "faqs",
        }
        Button {
            0 => text: "text",
            1 => action: "action",
            2 => invalid_info: "invalid_info",
        }
        ButtonGroup {
            0 => buttons: "buttons",
            1 => button_layout: "button_layout",
            2 => invalid_info: "invalid_info",
        }
        Action {
            0 => action_type: "action_type",
            1 => jump_url: "jump_url",
            2 => mini_program_jump_info: "mini_program_jump_info",
            3 => message_info: "message_info",
            4 => action_id: "action_id",
        }
        InvalidInfo {
            0 => expired_time: "expired_time",
            1 => multi_clickable: "multi_clickable",
        }
        Faqs {
            0 => faq_id: "faq_id",
            1 => faq_title: "faq_title",
            2 => action: "action",
        }
        Buttons {
            0 => text: "text",
            1 => action: "action",
            2 => invalid_info: "invalid_info",
        }
        MiniProgramJumpInfo {
            0 => appid: "appid",
            1 => path: "path",
            2 => text: "text",
        }
        MessageInfo {
            0 => content: "content",
            1 => custom_data: "custom_data",
        }
    }
}
