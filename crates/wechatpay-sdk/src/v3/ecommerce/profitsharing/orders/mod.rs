//! `/v3/ecommerce/profitsharing/orders`

pub mod transaction_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/profitsharing/orders`
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/{transaction_id}`: 微信订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId(self.0.bind("transaction_id", value))
    }

    /// 查询分账结果 (partner)
    ///
    /// `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("").transaction_id("").out_order_no("");
    /// let answer = client.v3().ecommerce().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type("MERCHANT_ID")
    ///             .receiver_account("1900000109")
    ///             .amount(190)
    ///             .description("分给商户1900000109")
    ///             .receiver_name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().ecommerce().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/profitsharing/orders", rest)
    }
}

/// 查询分账结果
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/profitsharing/orders");

    enumeration! {
        /// 异常处理状态
        AbnormalStatus {
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因
        FundsAbnormalClosedReason {
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
        }
    }

    /// 查询分账结果：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }
    }

    /// 查询分账结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 关单原因描述
        pub close_reason: Option<String>,
        /// 异常处理状态
        pub abnormal_status: Option<Enumeration<AbnormalStatus>>,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: Option<Enumeration<FundsAbnormalClosedReason>>,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// 分账完结的分账金额，单位为分
        pub finish_amount: Option<Fen>,
        /// 分账完结的原因描述
        pub finish_description: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("order_id", &mut self.order_id),
                4 => Named("status", &mut self.status),
                5 => Named("receivers", &mut self.receivers),
                6 => Named("close_reason", &mut self.close_reason),
                7 => Named("abnormal_status", &mut self.abnormal_status),
                8 => Named("funds_abnormal_closed_reason", &mut self.funds_abnormal_closed_reason),
                9 => Named("funds_abnormal_redirect_id", &mut self.funds_abnormal_redirect_id),
                10 => Named("funds_abnormal_receivers", &mut self.funds_abnormal_receivers),
                11 => Named("finish_amount", &mut self.finish_amount),
                12 => Named("finish_description", &mut self.finish_description),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<String>,
        /// 完成时间
        pub finish_time: Option<String>,
        /// 分账失败原因
        pub fail_reason: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<String>,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
    }

    impl Message for Receivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("receiver_mchid", &mut self.receiver_mchid),
                1 => Named("amount", &mut self.amount),
                2 => Named("description", &mut self.description),
                3 => Named("result", &mut self.result),
                4 => Named("finish_time", &mut self.finish_time),
                5 => Named("fail_reason", &mut self.fail_reason),
                6 => Named("type", &mut self.r#type),
                7 => Named("receiver_account", &mut self.receiver_account),
                8 => Named("detail_id", &mut self.detail_id),
                _ => return None,
            })
        }
    }

    /// 平台接收异常资金商户号或运营主体列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号
        pub mchid: Option<String>,
    }

    impl Message for FundsAbnormalReceivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Receivers, FundsAbnormalReceivers);
}

/// 请求分账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, held, message, optional,
        request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::ecommerce::profitsharing::orders::get::{
        AbnormalStatus, FundsAbnormalClosedReason, FundsAbnormalReceivers,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/profitsharing/orders")
            .numbered_by("out_order_no");

    enumeration! {
        /// 分账单状态
        Status {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
    }

    /// 请求分账：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            required::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<String>("out_order_no"),
            required::<Vec<Receivers>>("receivers"),
            required::<bool>("finish"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 分账接收方列表（必填）
        #[inline]
        pub fn receivers(self, value: Vec<Receivers>) -> Self {
            Self(self.0.with("receivers", value))
        }

        /// 是否分账完成（必填）
        #[inline]
        pub fn finish(self, value: bool) -> Self {
            Self(self.0.with("finish", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 分账接收方列表
    #[derive(Clone)]
    pub struct Receivers(pub(crate) Object);

    impl Receivers {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("type"),
            required::<String>("receiver_account"),
            required::<Fen>("amount"),
            required::<String>("description"),
            optional::<Sensitive>("receiver_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("type", value.into()))
        }

        /// 分账接收方账号（必填）
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receiver_account", value.into()))
        }

        /// 分账金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn receiver_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("receiver_name", value.into()))
        }
    }

    /// 请求分账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<Enumeration<Status>>,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("order_id", &mut self.order_id),
                4 => Named("status", &mut self.status),
                5 => Named("receivers", &mut self.receivers),
                _ => return None,
            })
        }
    }

    /// 分账接收方列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 分账金额，单位为分
        pub amount: Option<Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<String>,
        /// 完成时间
        pub finish_time: Option<String>,
        /// 分账失败原因
        pub fail_reason: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<String>,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 异常处理状态
        pub abnormal_status: Option<Enumeration<AbnormalStatus>>,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: Option<Enumeration<FundsAbnormalClosedReason>>,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// `receiver_mchid`
        pub receiver_mchid: Option<String>,
    }

    impl Message for ResponseReceivers {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("amount", &mut self.amount),
                1 => Named("description", &mut self.description),
                2 => Named("result", &mut self.result),
                3 => Named("finish_time", &mut self.finish_time),
                4 => Named("fail_reason", &mut self.fail_reason),
                5 => Named("type", &mut self.r#type),
                6 => Named("receiver_account", &mut self.receiver_account),
                7 => Named("detail_id", &mut self.detail_id),
                8 => Named("abnormal_status", &mut self.abnormal_status),
                9 => Named("funds_abnormal_closed_reason", &mut self.funds_abnormal_closed_reason),
                10 => Named("funds_abnormal_redirect_id", &mut self.funds_abnormal_redirect_id),
                11 => Named("funds_abnormal_receivers", &mut self.funds_abnormal_receivers),
                12 => Named("receiver_mchid", &mut self.receiver_mchid),
                _ => return None,
            })
        }
    }

    request!(Request, Receivers);

    held!(Receivers);

    message!(Response, ResponseReceivers);
}
