//! `/v3/ecommerce/subsidies/return`

/// `/v3/ecommerce/subsidies/return`
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

impl Return {
    /// 请求补差回退 (partner)
    ///
    /// `POST /v3/ecommerce/subsidies/return`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("P20150806125346")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .refund_id("3008450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注")
    ///     .subsidy_id("3008450740201411110007820472")
    ///     .from(vec![post::RequestFrom::new().account(post::Account::AVAILABLE).amount(10)]);
    /// let answer = client.v3().ecommerce().subsidies().r#return().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/return", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/return")
    }
}

/// 请求补差回退
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_refunds_apply_post::Account;
    pub use crate::shared::v3_ecommerce_subsidies_cancel_post::ResponseResult;

    /// 请求补差回退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_order_no"),
            message::required::<String>("transaction_id"),
            message::required::<String>("refund_id"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<String>("subsidy_id"),
            message::optional::<Vec<RequestFrom>>("from"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户补差回退单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }

        /// 补差回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 补差回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 微信补差单号
        pub fn subsidy_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subsidy_id", value))
        }

        /// 回退出资账户及金额
        #[inline]
        pub fn from(self, value: Vec<RequestFrom>) -> Self {
            Self(self.0.with("from", value))
        }
    }

    /// 回退出资账户及金额
    pub struct RequestFrom(pub(crate) message::Object);

    impl RequestFrom {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Enumeration<Account>>("account"),
            message::optional::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 出资账户类型
        pub fn account(self, value: impl Into<crate::Enumeration<Account>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Account>>("account", value))
        }

        /// 出资金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    /// 请求补差回退：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 微信补差回退单号
        pub subsidy_refund_id: Option<String>,
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户补差回退单号
        pub out_order_no: Option<String>,
        /// 补差回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 补差回退描述
        pub description: Option<String>,
        /// 补差回退结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 补差回退完成时间
        pub success_time: Option<crate::Time>,
        /// `from`
        pub from: Option<Vec<ResponseFrom>>,
        /// `subsidy_id`
        pub subsidy_id: Option<String>,
    }

    /// `ResponseFrom`
    #[non_exhaustive]
    pub struct ResponseFrom {
        /// `account`
        pub account: Option<crate::Enumeration<Account>>,
        /// `amount`，单位为分
        pub amount: Option<crate::Fen>,
    }

    request!(Request, RequestFrom);

    held!(RequestFrom);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => subsidy_refund_id: "subsidy_refund_id",
            3 => refund_id: "refund_id",
            4 => out_order_no: "out_order_no",
            5 => amount: "amount",
            6 => description: "description",
            7 => result: "result",
            8 => success_time: "success_time",
            9 => from: "from",
            10 => subsidy_id: "subsidy_id",
        }
        ResponseFrom {
            0 => account: "account",
            1 => amount: "amount",
        }
    }
}
