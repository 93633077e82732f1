//! `/v3/papay/insurance-pay/transactions/apply`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/papay/insurance-pay/transactions/apply`
pub struct Apply {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/papay/insurance-pay/transactions/apply")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/papay/insurance-pay/transactions/apply", rest)
    }
}

/// 保险商户受理保险自动续费扣款
pub mod post {
    use crate::message::{Fen, Listed, Object, optional, required};

    /// 保险商户受理保险自动续费扣款：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("out_trade_no"),
            required::<String>("description"),
            required::<String>("transaction_notify_url"),
            required::<String>("contract_id"),
            required::<i64>("policy_period_id"),
            required::<Amount>("amount"),
            optional::<String>("goods_tag"),
            optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("total", value))
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
        pub total: Option<Fen>,
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
