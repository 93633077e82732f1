//! 查询投诉单详情 · Query a complaint
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

/// 查询投诉单详情 · Query a complaint
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}`
#[derive(Clone)]
pub struct ComplaintId {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintId {
    /// `/complete`: 反馈处理完成 · Complete a complaint
    #[inline]
    pub fn complete(&self) -> complete::Complete {
        complete::Complete { node: self.node.clone() }
    }

    /// `/negotiation-historys`: 查询投诉协商历史 · List a complaint's negotiation history
    #[inline]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys { node: self.node.clone() }
    }

    /// `/response`: 提交回复 · Reply to a complaint
    #[inline]
    pub fn response(&self) -> response::Response {
        response::Response { node: self.node.clone() }
    }

    /// `/response-immediate-service`: 回复需要即时服务的投诉单 · Reply to an immediate-service complaint
    #[inline]
    pub fn response_immediate_service(
        &self,
    ) -> response_immediate_service::ResponseImmediateService {
        response_immediate_service::ResponseImmediateService { node: self.node.clone() }
    }

    /// `/update-refund-progress`: 更新退款审批结果 · Update the complaint refund decision
    #[inline]
    pub fn update_refund_progress(&self) -> update_refund_progress::UpdateRefundProgress {
        update_refund_progress::UpdateRefundProgress { node: self.node.clone() }
    }

    /// 查询投诉单详情 · Query a complaint
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
    ///
    /// 商户或服务商按投诉单号查询投诉详情，返回投诉时间、描述、状态和投诉资料。模式：普通商户、服务商。
    ///
    /// Queries a complaint by complaint ID and returns its time, description, state and media. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012533436](https://pay.weixin.qq.com/doc/v3/merchant/4012533436), [partner/4012691648](https://pay.weixin.qq.com/doc/v3/partner/4012691648)
    #[doc(alias(
        "查询投诉单详情",
        "Query a complaint",
        "消费者投诉",
        "complaints-v2",
        "merchant-service/complaints-v2"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaints-v2/{complaint_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}")
    }
}

/// 查询投诉单详情 · Query a complaint
pub mod get {

    enumeration! {
        /// 投诉单状态 · Complaint status
        ComplaintState {
            /// `PENDING`: 待处理 · Waiting for handling
            PENDING = "PENDING",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `PROCESSED`: 已处理完成 · Handled
            PROCESSED = "PROCESSED",
        }
    }

    enumeration! {
        /// 问题类型 · Problem type
        ProblemType {
            /// `REFUND`: 申请退款 · Asks for a refund
            REFUND = "REFUND",
            /// `SERVICE_NOT_WORK`: 服务权益未生效 · The service does not work
            SERVICE_NOT_WORK = "SERVICE_NOT_WORK",
            /// `OTHERS`: 其他 · Others
            OTHERS = "OTHERS",
        }
    }

    enumeration! {
        /// 用户标签列表 · User tags
        UserTagList {
            /// `TRUSTED`: 可信用户 · Trusted user
            TRUSTED = "TRUSTED",
            /// `HIGH_RISK`: 高风险用户 · User of high risk
            HIGH_RISK = "HIGH_RISK",
        }
    }

    enumeration! {
        /// 媒体文件业务类型 · Media file business type
        MediaType {
            /// `USER_COMPLAINT_IMAGE`: 用户投诉图片 · Image of the user's complaint
            USER_COMPLAINT_IMAGE = "USER_COMPLAINT_IMAGE",
            /// `OPERATION_IMAGE`: 操作流水图片 · Image of an operation
            OPERATION_IMAGE = "OPERATION_IMAGE",
        }
    }

    enumeration! {
        /// 补充信息类型 · Additional information type
        Type {
            /// `SHARE_POWER_TYPE`: 共享充电宝 · Shared power bank
            SHARE_POWER_TYPE = "SHARE_POWER_TYPE",
        }
    }

    /// 查询投诉单详情：应答 · Query a complaint: answer
    #[non_exhaustive]
    pub struct Response {
        /// 投诉单号 · Complaint ID
        pub complaint_id: Option<String>,
        /// 投诉时间 · Complaint time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub complaint_time: Option<crate::Time>,
        /// 投诉详情 · Complaint details
        pub complaint_detail: Option<String>,
        /// 投诉单状态 · Complaint status
        pub complaint_state: ComplaintState,
        /// 被诉商户号 · Merchant ID complained about
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式 · Complainant phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉人openid · Complainant openid
        pub payer_openid: Option<String>,
        /// 投诉资料列表 · Complaint media
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 投诉单关联订单信息 · Orders linked to the complaint
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单关联服务单信息 · Service orders linked to complaint
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
        /// 投诉单是否已全额退款 · Whether complaint is fully refunded
        pub complaint_full_refunded: Option<bool>,
        /// 是否有待回复的用户留言 · Whether user messages await reply
        pub incoming_user_response: Option<bool>,
        /// 问题描述 · Problem description
        pub problem_description: Option<String>,
        /// 用户投诉次数 · Number of user complaints
        pub user_complaint_times: Option<i64>,
        /// 问题类型 · Problem type
        pub problem_type: ProblemType,
        /// 申请退款金额 · Requested refund amount
        ///
        /// 单位为分。In fen.
        pub apply_refund_amount: Option<crate::Fen>,
        /// 用户标签列表 · User tags
        pub user_tag_list: Option<Vec<UserTagList>>,
        /// 补充信息 · Additional information
        pub additional_info: Option<AdditionalInfo>,
        /// 是否在平台协助中 · Whether platform assistance is active
        pub in_platform_service: Option<bool>,
        /// 是否需即时服务用户 · Whether user needs immediate service
        pub need_immediate_service: Option<bool>,
        /// 是否是智能体投诉 · Whether an agent complaint
        pub is_agent_mode: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉资料列表 · Complaint media
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型 · Media file business type
        pub media_type: MediaType,
        /// 媒体文列表 · Media file URLs
        pub media_url: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉单关联订单信息 · Orders linked to the complaint
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投诉单关联服务单信息 · Service orders linked to complaint
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 支付分服务单状态 · WeChat Pay Score order status
        pub state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 补充信息 · Additional information
    #[non_exhaustive]
    pub struct AdditionalInfo {
        /// 补充信息类型 · Additional information type
        pub r#type: Type,
        /// 充电宝投诉相关信息 · Power bank complaint information
        pub share_power_info: Option<SharePowerInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 充电宝投诉相关信息 · Power bank complaint information
    #[non_exhaustive]
    pub struct SharePowerInfo {
        /// 归还时间 · Return time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub return_time: Option<crate::Time>,
        /// 归还地点信息 · Return location information
        pub return_address_info: Option<ReturnAddressInfo>,
        /// 是否归还同一柜机 · Whether returned to same machine
        pub is_returned_to_same_machine: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 归还地点信息 · Return location information
    #[non_exhaustive]
    pub struct ReturnAddressInfo {
        /// 归还地点 · Return location
        pub return_address: Option<String>,
        /// 归还地点经度 · Return location longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub longitude: Option<String>,
        /// 归还地点纬度 · Return location latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub latitude: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => complaint_id: Optional "complaint_id",
            1 => complaint_time: Optional "complaint_time",
            2 => complaint_detail: Optional "complaint_detail",
            3 => complaint_state: Optional "complaint_state",
            4 => complainted_mchid: Optional "complainted_mchid",
            5 => payer_phone: Optional "payer_phone",
            6 => payer_openid: Optional "payer_openid",
            7 => complaint_media_list: Optional "complaint_media_list",
            8 => complaint_order_info: Optional "complaint_order_info",
            9 => service_order_info: Optional "service_order_info",
            10 => complaint_full_refunded: Optional "complaint_full_refunded",
            11 => incoming_user_response: Optional "incoming_user_response",
            12 => problem_description: Optional "problem_description",
            13 => user_complaint_times: Optional "user_complaint_times",
            14 => problem_type: Optional "problem_type",
            15 => apply_refund_amount: Optional "apply_refund_amount",
            16 => user_tag_list: Optional "user_tag_list",
            17 => additional_info: Optional "additional_info",
            18 => in_platform_service: Optional "in_platform_service",
            19 => need_immediate_service: Optional "need_immediate_service",
            20 => is_agent_mode: Optional "is_agent_mode",
        }
        ComplaintMediaList {
            0 => media_type: Optional "media_type",
            1 => media_url: Optional "media_url",
        }
        ComplaintOrderInfo {
            0 => transaction_id: Optional "transaction_id",
            1 => out_trade_no: Optional "out_trade_no",
            2 => amount: Optional "amount",
        }
        ServiceOrderInfo {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => state: Optional "state",
        }
        AdditionalInfo {
            0 => r#type: Optional "type",
            1 => share_power_info: Optional "share_power_info",
        }
        SharePowerInfo {
            0 => return_time: Optional "return_time",
            1 => return_address_info: Optional "return_address_info",
            2 => is_returned_to_same_machine: Optional "is_returned_to_same_machine",
        }
        ReturnAddressInfo {
            0 => return_address: Optional "return_address",
            1 => longitude: Optional "longitude",
            2 => latitude: Optional "latitude",
        }
    }
}
