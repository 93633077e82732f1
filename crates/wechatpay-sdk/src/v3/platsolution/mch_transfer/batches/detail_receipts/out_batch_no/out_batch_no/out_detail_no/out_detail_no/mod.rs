//! 查询商家转账明细电子回单 · Query a detail receipt slip
//!
//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`

pub mod apply;

/// 查询商家转账明细电子回单 · Query a detail receipt slip
///
/// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
#[derive(Clone)]
pub struct OutDetailNo {
    pub(crate) node: crate::chain::Node,
}

impl OutDetailNo {
    /// `/apply`: 申请商家转账明细电子回单 · Request a detail receipt slip
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// 查询商家转账明细电子回单 · Query a detail receipt slip
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
    ///
    /// 服务商查询商家转账明细的电子回单，生成后返回下载地址和用来校验的哈希值。模式：服务商。
    ///
    /// Queries the electronic receipt slip of a transfer detail and returns the download URL and hash once it is ready. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::out_batch_no::out_detail_no::out_detail_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .detail_receipts()
    ///     .out_batch_no()
    ///     .out_batch_no("sjzz20230223")
    ///     .out_detail_no()
    ///     .out_detail_no("x23zy545Bd5436")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [receipts/receipt-query-by-detail-out-no.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
    #[doc(alias(
        "查询商家转账明细电子回单",
        "Query a detail receipt slip",
        "商家转账",
        "out-detail-no",
        "out-batch-no/out-detail-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}")
    }
}

/// 查询商家转账明细电子回单 · Query a detail receipt slip
pub mod get {

    /// 查询商家转账明细电子回单：请求 · Query a detail receipt slip: request
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

    /// 查询商家转账明细电子回单：应答 · Query a detail receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家转账批次单号 · Merchant transfer batch number
        pub batch_id: Option<String>,
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号 · Merchant transfer detail number
        pub detail_id: Option<String>,
        /// 商家明细单号 · Merchant detail number
        pub out_detail_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: Option<String>,
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
            2 => detail_id: Optional "detail_id",
            3 => out_detail_no: Optional "out_detail_no",
            4 => sub_mchid: Optional "sub_mchid",
            5 => receipt_state: Optional "receipt_state",
            6 => hash_type: Optional "hash_type",
            7 => hash_value: Optional "hash_value",
            8 => download_url: Optional "download_url",
        }
    }
}
