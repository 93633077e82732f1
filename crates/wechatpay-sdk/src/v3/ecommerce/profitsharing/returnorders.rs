//! `/v3/ecommerce/profitsharing/returnorders`

/// `/v3/ecommerce/profitsharing/returnorders`
pub struct Returnorders {
    pub(crate) node: crate::chain::Node,
}

impl Returnorders {
    /// 查询分账回退结果 (partner)
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .order_id("")
    ///     .out_order_no("")
    ///     .out_return_no("");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/returnorders", request.0)
    }

    /// 请求分账回退 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_order_no("")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("分账回退")
    ///     .transaction_id("");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/returnorders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/returnorders")
    }
}

/// 查询分账回退结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_returnorders_get::FailReason;
    pub use crate::shared::v3_ecommerce_profitsharing_after_sales_orders_get::ResponseResult;

    /// 查询分账回退结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<String>("order_id"),
            message::optional::<String>("out_order_no"),
            message::required::<String>("out_return_no"),
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

        /// 微信订单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_id", value))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_return_no", value))
        }
    }

    /// 查询分账回退结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => order_id: "order_id",
            2 => out_order_no: "out_order_no",
            3 => out_return_no: "out_return_no",
            4 => return_mchid: "return_mchid",
            5 => amount: "amount",
            6 => return_no: "return_no",
            7 => result: "result",
            8 => fail_reason: "fail_reason",
            9 => finish_time: "finish_time",
        }
    }
}

/// 请求分账回退
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_returnorders_post::FailReason;
    pub use crate::shared::v3_ecommerce_profitsharing_after_sales_orders_get::ResponseResult;

    /// 请求分账回退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<String>("order_id"),
            message::optional::<String>("out_order_no"),
            message::required::<String>("out_return_no"),
            message::required::<String>("return_mchid"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<String>("transaction_id"),
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

        /// 微信分账单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_id", value))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_return_no", value))
        }

        /// 回退商户号（必填）
        pub fn return_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_mchid", value))
        }

        /// 回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }
    }

    /// 请求分账回退：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 微信回退单号
        pub return_no: Option<String>,
        /// 回退结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => order_id: "order_id",
            2 => out_order_no: "out_order_no",
            3 => out_return_no: "out_return_no",
            4 => return_mchid: "return_mchid",
            5 => amount: "amount",
            6 => return_no: "return_no",
            7 => result: "result",
            8 => fail_reason: "fail_reason",
            9 => finish_time: "finish_time",
        }
    }
}
