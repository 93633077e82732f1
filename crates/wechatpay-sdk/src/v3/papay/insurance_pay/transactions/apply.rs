//! `/v3/papay/insurance-pay/transactions/apply`

/// `/v3/papay/insurance-pay/transactions/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 保险商户受理保险自动续费扣款 (direct)
    ///
    /// `POST /v3/papay/insurance-pay/transactions/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::transactions::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .contract_id("123124412412423431")
    ///     .policy_period_id(1)
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .transactions()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-pay/transactions/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/transactions/apply")
    }
}

/// 保险商户受理保险自动续费扣款
pub mod post {
    use crate::message;

    /// 保险商户受理保险自动续费扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("description"),
            message::required::<String>("transaction_notify_url"),
            message::required::<String>("contract_id"),
            message::required::<i64>("policy_period_id"),
            message::required::<Amount>("amount"),
            message::optional::<String>("goods_tag"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 通知地址（必填）
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_notify_url", value))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 保单的扣费周期编号（必填）
        #[inline]
        pub fn policy_period_id(self, value: i64) -> Self {
            Self(self.0.with("policy_period_id", value))
        }

        /// 扣费金额信息（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    /// 扣费金额信息
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 保险商户受理保险自动续费扣款：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 扣费金额信息
        pub amount: Option<ResponseAmount>,
    }

    /// 扣费金额信息
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    request!(Request, Amount);

    held!(Amount);

    message! {
        Response {
            0 => out_trade_no: "out_trade_no",
            1 => amount: "amount",
        }
        ResponseAmount {
            0 => total: "total",
            1 => currency: "currency",
        }
    }
}
