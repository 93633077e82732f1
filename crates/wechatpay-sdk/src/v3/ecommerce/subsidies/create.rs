//! `/v3/ecommerce/subsidies/create`

/// `/v3/ecommerce/subsidies/create`
pub struct Create {
    pub(crate) node: crate::chain::Node,
}

impl Create {
    /// 请求补差 (partner)
    ///
    /// `POST /v3/ecommerce/subsidies/create`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注")
    ///     .refund_id("3008450740201411110007820472")
    ///     .out_subsidy_no("P20150806125347");
    /// let answer = client.v3().ecommerce().subsidies().create().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/create", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/create")
    }
}

/// 请求补差
pub mod post {
    use crate::message;

    enumeration! {
        /// 补差单结果
        ResponseResult {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            REFUND = "REFUND",
        }
    }

    /// 请求补差：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<String>("refund_id"),
            message::optional::<String>("out_subsidy_no"),
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 补差金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 补差描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 微信退款单号
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }

        /// 商户补差单号
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_subsidy_no", value))
        }
    }

    /// 请求补差：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 微信补差单号
        pub subsidy_id: Option<String>,
        /// 补差描述
        pub description: Option<String>,
        /// 补差金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 补差单结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 补差完成时间
        pub success_time: Option<crate::Time>,
        /// `out_subsidy_no`
        pub out_subsidy_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => subsidy_id: "subsidy_id",
            3 => description: "description",
            4 => amount: "amount",
            5 => result: "result",
            6 => success_time: "success_time",
            7 => out_subsidy_no: "out_subsidy_no",
        }
    }
}
