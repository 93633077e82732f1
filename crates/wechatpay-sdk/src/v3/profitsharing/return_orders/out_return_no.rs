//! `/v3/profitsharing/return-orders/{out_return_no}`

/// `/v3/profitsharing/return-orders/{out_return_no}`
pub struct OutReturnNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReturnNo {
    /// 查询分账回退结果 (direct and partner)
    ///
    /// `GET /v3/profitsharing/return-orders/{out_return_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").out_order_no("P20190806125346");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .return_orders()
    ///     .out_return_no("R20190516001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/return-orders/{out_return_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/return-orders/{out_return_no}")
    }
}

/// 查询分账回退结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_ecommerce_profitsharing_after_sales_orders_get::ResponseResult;

    enumeration! {
        /// 失败原因
        FailReason {
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH",
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账回退结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }
    }

    /// 查询分账回退结果：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 商户回退单号
        pub out_return_no: Option<String>,
        /// 微信回退单号
        pub return_id: Option<String>,
        /// 回退商户号
        pub return_mchid: Option<String>,
        /// 回退金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 回退描述
        pub description: Option<String>,
        /// 回退结果
        pub result: Option<crate::Enumeration<ResponseResult>>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
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
            4 => return_id: "return_id",
            5 => return_mchid: "return_mchid",
            6 => amount: "amount",
            7 => description: "description",
            8 => result: "result",
            9 => fail_reason: "fail_reason",
            10 => create_time: "create_time",
            11 => finish_time: "finish_time",
        }
    }
}
