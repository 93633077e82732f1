//! 查询投诉详情 · Query a complaint (v1)
//!
//! `/v3/merchant-service/complaints/{transaction_id}`

pub mod negotiation_historys;

/// 查询投诉详情 · Query a complaint (v1)
///
/// `/v3/merchant-service/complaints/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/negotiation-historys`: 查询投诉协商历史 · Query negotiation history (v1)
    #[inline]
    pub fn negotiation_historys(&self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys { node: self.node.clone() }
    }

    /// 查询投诉详情 · Query a complaint (v1)
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}`
    ///
    /// 商户或服务商按微信支付订单号查询投诉详情，返回投诉时间、金额、描述和状态。模式：普通商户、服务商。
    ///
    /// Queries a complaint by WeChat Pay transaction ID in the first version of the API. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant-service/chapter3_8.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    #[doc(alias(
        "查询投诉详情",
        "Query a complaint (v1)",
        "消费者投诉",
        "complaints",
        "merchant-service/complaints"
    ))]
    #[deprecated(note = "the platform has retired this operation")]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaints/{transaction_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints/{transaction_id}")
    }
}

/// 查询投诉详情 · Query a complaint (v1)
pub mod get {

    /// 查询投诉详情：应答 · Query a complaint (v1): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 投诉时间 · Complaint time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub complaint_time: Option<crate::Time>,
        /// 投诉金额 · Complaint amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 投诉人联系方式 · Complainant phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉描述 · Complaint description
        pub complaint_detail: Option<String>,
        /// 投诉单状态 · Complaint status
        pub complaint_state: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 冻结结束时间 · Freeze end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub frozen_end_time: Option<crate::Time>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 投诉单处理进展状态 · Complaint handling status
        pub complaint_handle_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_trade_no: Optional "out_trade_no",
            1 => complaint_time: Optional "complaint_time",
            2 => amount: Optional "amount",
            3 => payer_phone: Optional "payer_phone",
            4 => complaint_detail: Optional "complaint_detail",
            5 => complaint_state: Optional "complaint_state",
            6 => transaction_id: Optional "transaction_id",
            7 => frozen_end_time: Optional "frozen_end_time",
            8 => sub_mchid: Optional "sub_mchid",
            9 => complaint_handle_state: Optional "complaint_handle_state",
        }
    }
}
