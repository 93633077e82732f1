//! `/v3/funds-to-oversea/return/return-orders`

pub mod out_return_no;

/// `/v3/funds-to-oversea/return/return-orders`
pub struct ReturnOrders {
    pub(crate) node: crate::chain::Node,
}

impl ReturnOrders {
    /// `/out-return-no`
    #[inline]
    pub fn out_return_no(self) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node }
    }

    /// 申请资金出境退回 (partner)
    ///
    /// `POST /v3/funds-to-oversea/return/return-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::r#return::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_return_no("R20250220103930")
    ///     .sub_mchid("123456")
    ///     .out_order_id("merchant_1123123")
    ///     .transaction_id("420000000000000010")
    ///     .supplement_info("5017752501201407033233368018")
    ///     .amount(100);
    /// let answer = client.v3().funds_to_oversea().r#return().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/funds-to-oversea/return/return-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/return/return-orders")
    }
}

/// 申请资金出境退回
pub mod post {
    use crate::message;

    pub use crate::shared::v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get::State;

    enumeration! {
        /// 失败原因
        FailReason {
            RETURN_AMOUNT_NOT_ENOUGH = "RETURN_AMOUNT_NOT_ENOUGH",
        }
    }

    /// 申请资金出境退回：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_return_no"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_order_id"),
            message::required::<String>("transaction_id"),
            message::required::<String>("supplement_info"),
            message::required::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户出境退回单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_return_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户出境单号（必填）
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_id", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 退回凭证补充信息（必填）
        pub fn supplement_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("supplement_info", value))
        }

        /// 退回金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    /// 申请资金出境退回：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境退回单号
        pub out_return_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信出境退回单号
        pub return_id: Option<String>,
        /// 商户出境单号
        pub out_order_id: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 退回凭证补充信息
        pub supplement_info: Option<String>,
        /// 退回金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 出境退回状态
        pub state: Option<crate::Enumeration<State>>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 成功时间
        pub success_time: Option<crate::Time>,
        /// 失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_return_no: "out_return_no",
            1 => sub_mchid: "sub_mchid",
            2 => return_id: "return_id",
            3 => out_order_id: "out_order_id",
            4 => transaction_id: "transaction_id",
            5 => supplement_info: "supplement_info",
            6 => amount: "amount",
            7 => state: "state",
            8 => create_time: "create_time",
            9 => success_time: "success_time",
            10 => fail_reason: "fail_reason",
        }
    }
}
