//! `/v3/ecommerce/refunds/apply`

/// `/v3/ecommerce/refunds/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/refunds/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/refunds/apply")
    }
}

/// 退款申请
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, AmountFrom, ResponseAmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

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

    /// 退款申请：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("individual_auth_id"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("combine_mchid"),
            message::optional::<String>("combine_out_trade_no"),
            message::required::<String>("combine_transaction_id"),
            message::required::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::optional::<String>("reason"),
            message::required::<Amount>("amount"),
            message::optional::<String>("notify_url"),
            message::optional::<crate::Enumeration<RefundAccount>>("refund_account"),
            message::required::<crate::Enumeration<FundsAccount>>("funds_account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 电商平台APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 二级商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 还款服务商商户号
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 还款订单号
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 交易单微信支付订单号（必填）
        pub fn combine_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_transaction_id", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 退款原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 退款结果回调url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 退款出资商户
        pub fn refund_account(self, value: impl Into<crate::Enumeration<RefundAccount>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RefundAccount>>("refund_account", value))
        }

        /// 资金账户（必填）
        pub fn funds_account(self, value: impl Into<crate::Enumeration<FundsAccount>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FundsAccount>>("funds_account", value))
        }
    }

    /// 订单金额
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("refund"),
            message::optional::<Vec<AmountFrom>>("from"),
            message::required::<crate::Fen>("total"),
            message::optional::<String>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund", value))
        }

        /// 退款出资账户及金额
        #[inline]
        pub fn from(self, value: Vec<AmountFrom>) -> Self {
            Self(self.0.with("from", value))
        }

        /// 原订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 退款币种
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 退款申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<crate::Enumeration<RefundAccount>>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 垫付金额，单位为分
        pub advance: Option<crate::Fen>,
    }

    /// 优惠退款详情
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
    }

    request!(Request, Amount);

    held!(Amount);

    message! {
        Response {
            0 => refund_id: "refund_id",
            1 => out_refund_no: "out_refund_no",
            2 => create_time: "create_time",
            3 => amount: "amount",
            4 => promotion_detail: "promotion_detail",
            5 => refund_account: "refund_account",
        }
        ResponseAmount {
            0 => refund: "refund",
            1 => from: "from",
            2 => payer_refund: "payer_refund",
            3 => discount_refund: "discount_refund",
            4 => currency: "currency",
            5 => advance: "advance",
        }
        PromotionDetail {
            0 => promotion_id: "promotion_id",
            1 => scope: "scope",
            2 => r#type: "type",
            3 => amount: "amount",
            4 => refund_amount: "refund_amount",
        }
    }
}
