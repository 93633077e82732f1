//! `/v3/merchant-service/complaints-v2`

pub mod complaint_id;

/// `/v3/merchant-service/complaints-v2`
pub struct ComplaintsV2 {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintsV2 {
    /// `/{complaint_id}`: 投诉单号
    pub fn complaint_id(self, value: impl Into<String>) -> complaint_id::ComplaintId {
        complaint_id::ComplaintId { node: self.node.bind("complaint_id", value) }
    }

    /// 查询投诉单列表 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaints-v2`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .begin_date("2019-01-01")
    ///     .end_date("2019-01-01")
    ///     .complainted_mchid("1900012181");
    /// let answer = client.v3().merchant_service().complaints_v2().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-service/complaints-v2", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2")
    }
}

/// 查询投诉单列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_get::{ComplaintState, ServiceOrderInfo, ComplaintMediaList, State};
pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::MediaType;
pub use crate::v3::merchant_service::complaints_v2::complaint_id::get::{ComplaintOrderInfo, ProblemType, UserTagList, AdditionalInfo, Type, SharePowerInfo, ReturnAddressInfo};

    /// 查询投诉单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<String>("begin_date"),
            message::required::<String>("end_date"),
            message::optional::<String>("complainted_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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

        /// 开始日期（必填）
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 被诉商户号
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complainted_mchid", value))
        }
    }

    /// 查询投诉单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户投诉信息详情
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 投诉总条数
        pub total_count: Option<i64>,
    }

    /// 用户投诉信息详情
    #[non_exhaustive]
    pub struct Data {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<crate::Time>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<crate::Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉单关联订单信息
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单关联服务单信息
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
        /// 投诉资料列表
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// 是否有待回复的用户留言
        pub incoming_user_response: Option<bool>,
        /// 问题描述
        pub problem_description: Option<String>,
        /// 用户投诉次数
        pub user_complaint_times: Option<i64>,
        /// 问题类型
        pub problem_type: Option<crate::Enumeration<ProblemType>>,
        /// 申请退款金额，单位为分
        pub apply_refund_amount: Option<crate::Fen>,
        /// 用户标签列表
        pub user_tag_list: Option<Vec<crate::Enumeration<UserTagList>>>,
        /// 补充信息
        pub additional_info: Option<AdditionalInfo>,
        /// 是否在平台协助中
        pub in_platform_service: Option<bool>,
        /// 是否需即时服务用户
        pub need_immediate_service: Option<bool>,
        /// 是否是智能体投诉
        pub is_agent_mode: Option<bool>,
        /// 投诉人openid
        pub payer_openid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
        }
        Data {
            0 => complaint_id: "complaint_id",
            1 => complaint_time: "complaint_time",
            2 => complaint_detail: "complaint_detail",
            3 => complaint_state: "complaint_state",
            4 => complainted_mchid: "complainted_mchid",
            5 => payer_phone: "payer_phone",
            6 => complaint_order_info: "complaint_order_info",
            7 => service_order_info: "service_order_info",
            8 => complaint_media_list: "complaint_media_list",
            9 => complaint_full_refunded: "complaint_full_refunded",
            10 => incoming_user_response: "incoming_user_response",
            11 => problem_description: "problem_description",
            12 => user_complaint_times: "user_complaint_times",
            13 => problem_type: "problem_type",
            14 => apply_refund_amount: "apply_refund_amount",
            15 => user_tag_list: "user_tag_list",
            16 => additional_info: "additional_info",
            17 => in_platform_service: "in_platform_service",
            18 => need_immediate_service: "need_immediate_service",
            19 => is_agent_mode: "is_agent_mode",
            20 => payer_openid: "payer_openid",
        }
    }
}
