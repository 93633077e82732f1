//! `/v3/ecommerce/refunds/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/refunds/apply`
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 退款申请 (partner)
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .combine_mchid("1230000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_transaction_id("1217752501201407033233368018")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from(vec![
    ///                 post::AmountFrom::new().account(post::Account::AVAILABLE).amount(444),
    ///             ])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .notify_url("https://weixin.qq.com")
    ///     .refund_account(post::RefundAccount::REFUND_SOURCE_SUB_MERCHANT)
    ///     .funds_account(post::FundsAccount::AVAILABLE);
    /// let answer = client.v3().ecommerce().refunds().apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/refunds/apply", rest)
    }
}

/// 退款申请
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::{Operation, Query};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/refunds/apply").queried_by(
            "out_refund_no",
            Query {
                path: "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
                with: &["sub_mchid", "individual_auth_id"],
                absent: "RESOURCE_NOT_EXISTS",
            },
        );

    enumeration! {
        /// 退款出资商户
        RefundAccount {
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 资金账户
        FundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
            PREPAID = "PREPAID",
        }
    }

    enumeration! {
        /// 出资账户类型
        Account {
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 退款申请：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("individual_auth_id"),
            optional::<String>("sub_mchid"),
            required::<String>("sp_appid"),
            optional::<String>("sub_appid"),
            optional::<String>("combine_mchid"),
            optional::<String>("combine_out_trade_no"),
            required::<String>("combine_transaction_id"),
            required::<String>("transaction_id"),
            optional::<String>("out_trade_no"),
            required::<String>("out_refund_no"),
            optional::<String>("reason"),
            required::<Amount>("amount"),
            optional::<String>("notify_url"),
            optional::<Enumeration<RefundAccount>>("refund_account"),
            required::<Enumeration<FundsAccount>>("funds_account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_auth_id", value.into()))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 电商平台APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 二级商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 还款服务商商户号
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_mchid", value.into()))
        }

        /// 还款订单号
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_out_trade_no", value.into()))
        }

        /// 交易单微信支付订单号（必填）
        pub fn combine_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_transaction_id", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_refund_no", value.into()))
        }

        /// 退款原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("reason", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 退款结果回调url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 退款出资商户
        pub fn refund_account(self, value: impl Into<Enumeration<RefundAccount>>) -> Self {
            Self(self.0.with::<Enumeration<RefundAccount>>("refund_account", value.into()))
        }

        /// 资金账户（必填）
        pub fn funds_account(self, value: impl Into<Enumeration<FundsAccount>>) -> Self {
            Self(self.0.with::<Enumeration<FundsAccount>>("funds_account", value.into()))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] = &[
            required::<Fen>("refund"),
            optional::<Vec<AmountFrom>>("from"),
            required::<Fen>("total"),
            optional::<String>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("refund", value.into()))
        }

        /// 退款出资账户及金额
        #[inline]
        pub fn from(self, value: Vec<AmountFrom>) -> Self {
            Self(self.0.with("from", value))
        }

        /// 原订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total", value.into()))
        }

        /// 退款币种
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone)]
    pub struct AmountFrom(pub(crate) Object);

    impl AmountFrom {
        const MEMBERS: &'static [Listed] =
            &[required::<Enumeration<Account>>("account"), required::<Fen>("amount")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 出资账户类型（必填）
        pub fn account(self, value: impl Into<Enumeration<Account>>) -> Self {
            Self(self.0.with::<Enumeration<Account>>("account", value.into()))
        }

        /// 出资金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }
    }

    /// 退款申请：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<Enumeration<RefundAccount>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund_id", &mut self.refund_id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("create_time", &mut self.create_time),
                3 => Named("amount", &mut self.amount),
                4 => Named("promotion_detail", &mut self.promotion_detail),
                5 => Named("refund_account", &mut self.refund_account),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 垫付金额，单位为分
        pub advance: Option<Fen>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund", &mut self.refund),
                1 => Named("from", &mut self.from),
                2 => Named("payer_refund", &mut self.payer_refund),
                3 => Named("discount_refund", &mut self.discount_refund),
                4 => Named("currency", &mut self.currency),
                5 => Named("advance", &mut self.advance),
                _ => return None,
            })
        }
    }

    /// 优惠退款详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("scope", &mut self.scope),
                2 => Named("type", &mut self.r#type),
                3 => Named("amount", &mut self.amount),
                4 => Named("refund_amount", &mut self.refund_amount),
                _ => return None,
            })
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmountFrom {
        /// 出资账户类型
        pub account: Option<String>,
        /// 出资金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for ResponseAmountFrom {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account", &mut self.account),
                1 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    request!(Request, Amount, AmountFrom);

    held!(Amount, AmountFrom);

    message!(Response, ResponseAmount, PromotionDetail, ResponseAmountFrom);
}
