//! 查询投诉单列表 · List complaints
//!
//! `/v3/merchant-service/complaints-v2`

pub mod complaint_id;

/// 查询投诉单列表 · List complaints
///
/// `/v3/merchant-service/complaints-v2`
#[derive(Clone)]
pub struct ComplaintsV2 {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintsV2 {
    /// `/{complaint_id}`: 投诉单号 · Complaint ID
    pub fn complaint_id(&self, value: impl Into<String>) -> complaint_id::ComplaintId {
        complaint_id::ComplaintId { node: self.node.bind("complaint_id", value) }
    }

    /// 查询投诉单列表 · List complaints
    ///
    /// `GET /v3/merchant-service/complaints-v2`
    ///
    /// 商户或服务商按日期和被诉商户号分页查询投诉单，返回投诉详情列表和总条数。模式：普通商户、服务商。
    ///
    /// Lists complaints by date and merchant, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().begin_date("2019-01-01").end_date("2019-01-01");
    /// let answer = client.v3().merchant_service().complaints_v2().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012533431](https://pay.weixin.qq.com/doc/v3/merchant/4012533431), [partner/4012691285](https://pay.weixin.qq.com/doc/v3/partner/4012691285)
    #[doc(alias(
        "查询投诉单列表",
        "List complaints",
        "消费者投诉",
        "complaints-v2",
        "merchant-service/complaints-v2"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-service/complaints-v2", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2")
    }
}

/// 查询投诉单列表 · List complaints
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
        /// 支付分服务单状态 · WeChat Pay Score order status
        State {
            /// `DOING`: 进行中 · Under way
            DOING = "DOING",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `WAITPAY`: 待支付 · Waiting for payment
            WAITPAY = "WAITPAY",
            /// `DONE`: 已完成 · Completed
            DONE = "DONE",
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

    /// 查询投诉单列表：请求 · List complaints: request
    ///
    /// 条件 Conditions:
    ///
    /// - limit 取 1 到 50。limit from 1 to 50
    /// - `begin_date`、`end_date`：起止日期跨度不超过 30 天。`begin_date`, `end_date`: Span of at most 30 days
    pub struct Request {
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub begin_date: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 被诉商户号 · Merchant ID complained about
        pub complainted_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 开始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn begin_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_date = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_date = value.into_member();
            self
        }

        /// 被诉商户号 · Merchant ID complained about
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }
    }

    /// 查询投诉单列表：应答 · List complaints: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户投诉信息详情 · Complaint details
        pub data: Option<Vec<Data>>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 投诉总条数 · Total number of complaints
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用户投诉信息详情 · Complaint details
    #[non_exhaustive]
    pub struct Data {
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
        /// 投诉单关联订单信息 · Orders linked to the complaint
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单关联服务单信息 · Service orders linked to complaint
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
        /// 投诉资料列表 · Complaint media
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
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
        /// 投诉人openid · Complainant openid
        pub payer_openid: Option<String>,
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
        pub state: State,
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

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
            2 => begin_date: Required "begin_date",
            3 => end_date: Required "end_date",
            4 => complainted_mchid: Optional "complainted_mchid",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => complaint_id: Optional "complaint_id",
            1 => complaint_time: Optional "complaint_time",
            2 => complaint_detail: Optional "complaint_detail",
            3 => complaint_state: Optional "complaint_state",
            4 => complainted_mchid: Optional "complainted_mchid",
            5 => payer_phone: Optional "payer_phone",
            6 => complaint_order_info: Optional "complaint_order_info",
            7 => service_order_info: Optional "service_order_info",
            8 => complaint_media_list: Optional "complaint_media_list",
            9 => complaint_full_refunded: Optional "complaint_full_refunded",
            10 => incoming_user_response: Optional "incoming_user_response",
            11 => problem_description: Optional "problem_description",
            12 => user_complaint_times: Optional "user_complaint_times",
            13 => problem_type: Optional "problem_type",
            14 => apply_refund_amount: Optional "apply_refund_amount",
            15 => user_tag_list: Optional "user_tag_list",
            16 => additional_info: Optional "additional_info",
            17 => in_platform_service: Optional "in_platform_service",
            18 => need_immediate_service: Optional "need_immediate_service",
            19 => is_agent_mode: Optional "is_agent_mode",
            20 => payer_openid: Optional "payer_openid",
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
        ComplaintMediaList {
            0 => media_type: Optional "media_type",
            1 => media_url: Optional "media_url",
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

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
