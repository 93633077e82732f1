//! 查询转账电子回单 · Query a batch receipt slip
//!
//! `/v3/transfer/bill-receipt/{out_batch_no}`

/// 查询转账电子回单 · Query a batch receipt slip
///
/// `/v3/transfer/bill-receipt/{out_batch_no}`
#[derive(Clone)]
pub struct OutBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBatchNo {
    /// 查询转账电子回单 · Query a batch receipt slip
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// 商户按商家批次单号查询转账电子回单，生成完成后返回下载地址和用来校验的哈希值。模式：普通商户、服务商。
    ///
    /// Queries the electronic receipt slip of a transfer batch and returns the download URL and hash once it is ready. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .bill_receipt()
    ///     .out_batch_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012458950](https://pay.weixin.qq.com/doc/v3/merchant/4012458950), [partner/4012718640](https://pay.weixin.qq.com/doc/v3/partner/4012718640)
    #[doc(alias(
        "查询转账电子回单",
        "Query a batch receipt slip",
        "商家转账",
        "bill-receipt",
        "transfer/bill-receipt"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/transfer/bill-receipt/{out_batch_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/bill-receipt/{out_batch_no}")
    }
}

/// 查询转账电子回单 · Query a batch receipt slip
pub mod get {

    /// 查询转账电子回单：应答 · Query a batch receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号 · Merchant batch number
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号 · Electronic receipt slip application number
        pub signature_no: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub signature_status: Option<String>,
        /// 电子回单文件的hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: Option<String>,
        /// 电子回单文件的hash值 · Electronic receipt slip hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 电子回单文件的下载地址 · Electronic receipt slip download URL
        pub download_url: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => signature_no: Optional "signature_no",
            2 => signature_status: Optional "signature_status",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}
