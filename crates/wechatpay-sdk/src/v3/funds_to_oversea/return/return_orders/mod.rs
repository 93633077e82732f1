//! 申请资金出境退回 · Return a cross-border payment
//!
//! `/v3/funds-to-oversea/return/return-orders`

pub mod out_return_no;

/// 申请资金出境退回 · Return a cross-border payment
///
/// `/v3/funds-to-oversea/return/return-orders`
#[derive(Clone)]
pub struct ReturnOrders {
    pub(crate) node: crate::chain::Node,
}

impl ReturnOrders {
    /// `/out-return-no`: 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
    #[inline]
    pub fn out_return_no(&self) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node.clone() }
    }

    /// 申请资金出境退回 · Return a cross-border payment
    ///
    /// `POST /v3/funds-to-oversea/return/return-orders`
    ///
    /// 电商平台为已出境的资金申请退回，提交退回金额和凭证信息，返回微信出境退回单号。模式：服务商。
    ///
    /// Requests the return of a cross-border payment with the amount and the supporting data and returns the return ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::r#return::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_return_no("R20250220103930")
    ///     .sub_mchid("1900000109")
    ///     .out_order_id("merchant_1123123")
    ///     .transaction_id("420000000000000010")
    ///     .supplement_info("5017752501201407033233368018")
    ///     .amount(100);
    /// let answer = client.v3().funds_to_oversea().r#return().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013735039](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    #[doc(alias(
        "申请资金出境退回",
        "Return a cross-border payment",
        "平台收付通 跨境付款",
        "return-orders",
        "return/return-orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/funds-to-oversea/return/return-orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/return/return-orders")
    }
}

/// 申请资金出境退回 · Return a cross-border payment
pub mod post {

    enumeration! {
        /// 出境退回状态 · Cross-border payment return status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `RETURN_AMOUNT_NOT_ENOUGH`: 退回金额不足 · The amount to return is not enough
            RETURN_AMOUNT_NOT_ENOUGH = "RETURN_AMOUNT_NOT_ENOUGH",
        }
    }

    /// 申请资金出境退回：请求 · Return a cross-border payment: request
    pub struct Request {
        /// 商户出境退回单号（必填） · Merchant cross-border payment return number (required)
        pub out_return_no: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户出境单号（必填） · Merchant cross-border payment number (required)
        pub out_order_id: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 退回凭证补充信息（必填） · Return proof additional information (required)
        pub supplement_info: Option<String>,
        /// 退回金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户出境退回单号（必填） · Merchant cross-border payment return number (required)
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户出境单号（必填） · Merchant cross-border payment number (required)
        pub fn out_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_id = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 退回凭证补充信息（必填） · Return proof additional information (required)
        pub fn supplement_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.supplement_info = value.into_member();
            self
        }

        /// 退回金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 申请资金出境退回：应答 · Return a cross-border payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境退回单号 · Merchant cross-border payment return number
        pub out_return_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信出境退回单号 · WeChat Pay cross-border return number
        pub return_id: Option<String>,
        /// 商户出境单号 · Merchant cross-border payment number
        pub out_order_id: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 退回凭证补充信息 · Return proof additional information
        pub supplement_info: Option<String>,
        /// 退回金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 出境退回状态 · Cross-border payment return status
        pub state: State,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_return_no: Required "out_return_no",
            1 => sub_mchid: Required "sub_mchid",
            2 => out_order_id: Required "out_order_id",
            3 => transaction_id: Required "transaction_id",
            4 => supplement_info: Required "supplement_info",
            5 => amount: Required "amount",
        }
        Response {
            0 => out_return_no: Optional "out_return_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => return_id: Optional "return_id",
            3 => out_order_id: Optional "out_order_id",
            4 => transaction_id: Optional "transaction_id",
            5 => supplement_info: Optional "supplement_info",
            6 => amount: Optional "amount",
            7 => state: Optional "state",
            8 => create_time: Optional "create_time",
            9 => success_time: Optional "success_time",
            10 => fail_reason: Optional "fail_reason",
        }
    }
}
