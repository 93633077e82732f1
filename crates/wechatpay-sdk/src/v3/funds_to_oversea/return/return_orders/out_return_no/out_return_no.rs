//! 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
//!
//! `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`

/// 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
///
/// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
#[derive(Clone)]
pub struct OutReturnNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReturnNo {
    /// 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
    ///
    /// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    ///
    /// 电商平台按商户出境退回单号查询资金出境退回，返回关联的退款单号和退回金额。模式：服务商。
    ///
    /// Queries the return of a cross-border payment by merchant return number and returns the related refund and amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::r#return::return_orders::out_return_no::out_return_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .funds_to_oversea()
    ///     .r#return()
    ///     .return_orders()
    ///     .out_return_no()
    ///     .out_return_no("merchant123123")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013735052](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    #[doc(alias(
        "查询出境退回结果（通过商户出境退回单号）",
        "Query a cross-border return",
        "平台收付通 跨境付款",
        "out-return-no",
        "return-orders/out-return-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}")
    }
}

/// 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
pub mod get {

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

    /// 查询出境退回结果（通过商户出境退回单号）：请求 · Query a cross-border return: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询出境退回结果（通过商户出境退回单号）：应答 · Query a cross-border return: answer
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
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
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
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => out_return_no: Optional "out_return_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => return_id: Optional "return_id",
            3 => out_order_id: Optional "out_order_id",
            4 => transaction_id: Optional "transaction_id",
            5 => refund_id: Optional "refund_id",
            6 => amount: Optional "amount",
            7 => state: Optional "state",
            8 => create_time: Optional "create_time",
            9 => success_time: Optional "success_time",
            10 => fail_reason: Optional "fail_reason",
        }
    }
}
