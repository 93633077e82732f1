//! 查询商家转账批次电子回单 · Query a batch receipt slip (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`

pub mod apply;

/// 查询商家转账批次电子回单 · Query a batch receipt slip (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// `/apply`: 申请商家转账批次电子回单 · Request a batch receipt slip (insurance)
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// 查询商家转账批次电子回单 · Query a batch receipt slip (insurance)
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
    ///
    /// 保险场景下查询商家转账批次的电子回单，生成后返回下载地址和用来校验的哈希值。模式：服务商。
    ///
    /// Queries the electronic receipt slip of a transfer batch in an insurance case and returns the download URL and hash. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::out_batch_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .batches()
    ///     .summary_receipts()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013504227](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
    #[doc(alias(
        "查询商家转账批次电子回单",
        "Query a batch receipt slip (insurance)",
        "平台收付通 预约商家转账",
        "out-batch-no",
        "summary-receipts/out-batch-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}")
    }
}

/// 查询商家转账批次电子回单 · Query a batch receipt slip (insurance)
pub mod get {

    enumeration! {
        /// 电子回单状态 · Electronic receipt slip status
        ReceiptState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    /// 查询商家转账批次电子回单：请求 · Query a batch receipt slip (insurance): request
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

    /// 查询商家转账批次电子回单：应答 · Query a batch receipt slip (insurance): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: ReceiptState,
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值 · Electronic receipt slip hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址 · Electronic receipt slip download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => batch_id: Optional "batch_id",
            1 => out_batch_no: Optional "out_batch_no",
            2 => sub_mchid: Optional "sub_mchid",
            3 => receipt_state: Optional "receipt_state",
            4 => hash_type: Optional "hash_type",
            5 => hash_value: Optional "hash_value",
            6 => download_url: Optional "download_url",
        }
    }
}
