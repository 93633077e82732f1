//! `/v3/merchant-service/complaints-v2`

pub mod complaint_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-service/complaints-v2`
pub struct ComplaintsV2(pub(crate) Node);

impl ComplaintsV2 {
    /// `/{complaint_id}`: 投诉单号
    #[inline]
    pub fn complaint_id(self, value: impl Into<String>) -> complaint_id::ComplaintId {
        complaint_id::ComplaintId(self.0.bind("complaint_id", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service/complaints-v2", rest)
    }
}

/// 查询投诉单列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::merchant_service::complaints_v2::complaint_id::get::{
        AdditionalInfo, ComplaintMediaList, ComplaintOrderInfo, ComplaintState, ProblemType,
        ReturnAddressInfo, SharePowerInfo, Type, UserTagList,
    };
    pub use crate::v3::merchant_service::complaints_v2::complaint_id::negotiation_historys::get::MediaType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant-service/complaints-v2");

    enumeration! {
        /// 支付分服务单状态
        State {
            DOING = "DOING",
            REVOKED = "REVOKED",
            WAITPAY = "WAITPAY",
            DONE = "DONE",
        }
    }

    /// 查询投诉单列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("limit"),
            optional::<i64>("offset"),
            required::<String>("begin_date"),
            required::<String>("end_date"),
            optional::<String>("complainted_mchid"),
        ];

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

        /// 开始日期（必填）
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("begin_date", value.into()))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_date", value.into()))
        }

        /// 被诉商户号
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("complainted_mchid", value.into()))
        }
    }

    /// 查询投诉单列表：应答
    #[derive(Clone, Default)]
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

    /// 用户投诉信息详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<String>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<Sensitive>,
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
        pub problem_type: Option<Enumeration<ProblemType>>,
        /// 申请退款金额，单位为分
        pub apply_refund_amount: Option<Fen>,
        /// 用户标签列表
        pub user_tag_list: Option<Vec<Enumeration<UserTagList>>>,
        /// 补充信息
        pub additional_info: Option<AdditionalInfo>,
        /// 是否在平台协助中
        pub in_platform_service: Option<bool>,
        /// 是否需即时服务用户
        pub need_immediate_service: Option<bool>,
        /// 是否是智能体投诉
        pub is_agent_mode: Option<bool>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("complaint_id", &mut self.complaint_id),
                1 => Named("complaint_time", &mut self.complaint_time),
                2 => Named("complaint_detail", &mut self.complaint_detail),
                3 => Named("complaint_state", &mut self.complaint_state),
                4 => Named("complainted_mchid", &mut self.complainted_mchid),
                5 => Named("payer_phone", &mut self.payer_phone),
                6 => Named("complaint_order_info", &mut self.complaint_order_info),
                7 => Named("service_order_info", &mut self.service_order_info),
                8 => Named("complaint_media_list", &mut self.complaint_media_list),
                9 => Named("complaint_full_refunded", &mut self.complaint_full_refunded),
                10 => Named("incoming_user_response", &mut self.incoming_user_response),
                11 => Named("problem_description", &mut self.problem_description),
                12 => Named("user_complaint_times", &mut self.user_complaint_times),
                13 => Named("problem_type", &mut self.problem_type),
                14 => Named("apply_refund_amount", &mut self.apply_refund_amount),
                15 => Named("user_tag_list", &mut self.user_tag_list),
                16 => Named("additional_info", &mut self.additional_info),
                17 => Named("in_platform_service", &mut self.in_platform_service),
                18 => Named("need_immediate_service", &mut self.need_immediate_service),
                19 => Named("is_agent_mode", &mut self.is_agent_mode),
                _ => return None,
            })
        }
    }

    /// 投诉单关联服务单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 支付分服务单状态
        pub state: Option<Enumeration<State>>,
    }

    impl Message for ServiceOrderInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("order_id", &mut self.order_id),
                1 => Named("out_order_no", &mut self.out_order_no),
                2 => Named("state", &mut self.state),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, ServiceOrderInfo);
}
