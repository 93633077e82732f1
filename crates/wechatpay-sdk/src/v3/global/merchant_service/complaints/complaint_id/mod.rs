//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-service/complaints/{complaint_id}`
pub struct ComplaintId(pub(crate) Node);

impl ComplaintId {
    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete(self.0)
    }

    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys(self.0)
    }

    /// `/response`
    #[inline]
    pub fn response(self) -> response::Response {
        response::Response(self.0)
    }

    /// 查询投诉单详情
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mch_language("zh_CN");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/complaints/{complaint_id}", rest)
    }
}

/// 查询投诉单详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get::{MchLanguage, MediaType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/merchant-service/complaints/{complaint_id}")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 投诉单状态
        ComplaintState {
            PENDING = "PENDING",
            PROCESSING = "PROCESSING",
            PROCESSED = "PROCESSED",
        }
    }

    enumeration! {
        /// 优先级
        Priority {
            PRIORITY = "PRIORITY",
            GENERAL = "GENERAL",
        }
    }

    enumeration! {
        /// 支付分服务单状态
        State {
            DOING = "DOING",
            REVOKED = "REVOKED",
            WAITPAY = "WAITPAY",
            DONE = "DONE",
        }
    }

    /// 查询投诉单详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<Enumeration<MchLanguage>>("mch_language")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户语言
        pub fn mch_language(self, value: impl Into<Enumeration<MchLanguage>>) -> Self {
            Self(self.0.with::<Enumeration<MchLanguage>>("mch_language", value.into()))
        }
    }

    /// 查询投诉单详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// 是否超时
        pub is_overdue: Option<bool>,
        /// 优先级
        pub priority: Option<Enumeration<Priority>>,
        /// 是否有待回复的用户留言
        pub incoming_user_response: Option<bool>,
        /// 用户投诉次数
        pub user_complaint_times: Option<i64>,
        /// 投诉资料列表
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 问题描述
        pub problem_description: Option<String>,
        /// 投诉详情翻译
        pub complaint_detail_trans: Option<String>,
        /// 投诉单关联服务单信息
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    }

    impl Message for Response {
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
                7 => Named("complaint_full_refunded", &mut self.complaint_full_refunded),
                8 => Named("is_overdue", &mut self.is_overdue),
                9 => Named("priority", &mut self.priority),
                10 => Named("incoming_user_response", &mut self.incoming_user_response),
                11 => Named("user_complaint_times", &mut self.user_complaint_times),
                12 => Named("complaint_media_list", &mut self.complaint_media_list),
                13 => Named("problem_description", &mut self.problem_description),
                14 => Named("complaint_detail_trans", &mut self.complaint_detail_trans),
                15 => Named("service_order_info", &mut self.service_order_info),
                _ => return None,
            })
        }
    }

    /// 投诉单关联订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 结算币种金额，单位为分
        pub settlement_amount: Option<Fen>,
        /// 结算币种累计已退款金额
        pub settlement_refunded_amount: Option<String>,
        /// 结算币种
        pub settlement_currency: Option<String>,
        /// 订单金额，单位为分
        pub payer_amount: Option<Fen>,
        /// 支付币种累计已退款金额，单位为分
        pub payer_refunded_amount: Option<Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 交易时间
        pub trade_time: Option<Time>,
    }

    impl Message for ComplaintOrderInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("settlement_amount", &mut self.settlement_amount),
                3 => Named("settlement_refunded_amount", &mut self.settlement_refunded_amount),
                4 => Named("settlement_currency", &mut self.settlement_currency),
                5 => Named("payer_amount", &mut self.payer_amount),
                6 => Named("payer_refunded_amount", &mut self.payer_refunded_amount),
                7 => Named("payer_currency", &mut self.payer_currency),
                8 => Named("trade_time", &mut self.trade_time),
                _ => return None,
            })
        }
    }

    /// 投诉资料列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型
        pub media_type: Option<Enumeration<MediaType>>,
        /// 媒体文列表
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

    message!(Response, ComplaintOrderInfo, ComplaintMediaList, ServiceOrderInfo);
}
