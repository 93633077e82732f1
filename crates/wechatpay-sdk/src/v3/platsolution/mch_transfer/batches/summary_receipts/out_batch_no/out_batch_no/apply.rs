//! 申请商家转账批次电子回单 · Request a batch receipt slip
//!
//! `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`

/// 申请商家转账批次电子回单 · Request a batch receipt slip
///
/// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 申请商家转账批次电子回单 · Request a batch receipt slip
    ///
    /// `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
    ///
    /// 服务商为二级商户的商家转账批次申请电子回单，返回回单状态，生成后查询下载。模式：服务商。
    ///
    /// Requests the electronic receipt slip of a transfer batch of the sub-merchant. Query it later to download the file. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .summary_receipts()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [receipts/receipts-apply-by-batch-out-no.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
    #[doc(alias(
        "申请商家转账批次电子回单",
        "Request a batch receipt slip",
        "商家转账",
        "apply",
        "out-batch-no/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply")
    }
}

/// 申请商家转账批次电子回单 · Request a batch receipt slip
pub mod post {

    /// 申请商家转账批次电子回单：请求 · Request a batch receipt slip: request
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

    /// 申请商家转账批次电子回单：应答 · Request a batch receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_batch_no: Optional "out_batch_no",
            2 => receipt_state: Optional "receipt_state",
        }
    }
}
