//! 查询汇总电子回单受理结果、受理汇总电子回单 · Query a summary receipt slip; Request a summary receipt slip
//!
//! `/v3/bank-batch-transfer/receipt/summary-receipts`

/// 查询汇总电子回单受理结果、受理汇总电子回单 · Query a summary receipt slip; Request a summary receipt slip
///
/// `/v3/bank-batch-transfer/receipt/summary-receipts`
#[derive(Clone)]
pub struct SummaryReceipts {
    pub(crate) node: crate::chain::Node,
}

impl SummaryReceipts {
    /// 查询汇总电子回单受理结果 · Query a summary receipt slip
    ///
    /// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
    ///
    /// 按批次单号查询银行批量转账的汇总电子回单，返回回单状态和下载地址。模式：服务商。
    ///
    /// Queries the summary receipt slip of a bank transfer batch by batch number and returns its state and download URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::summary_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().out_batch_no("GD2021011610162610BBdkkIwcu3");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .summary_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012470761](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
    #[doc(alias(
        "查询汇总电子回单受理结果",
        "Query a summary receipt slip",
        "银行模式电子回单",
        "summary-receipts",
        "receipt/summary-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bank-batch-transfer/receipt/summary-receipts", request)
    }

    /// 受理汇总电子回单 · Request a summary receipt slip
    ///
    /// `POST /v3/bank-batch-transfer/receipt/summary-receipts`
    ///
    /// 按批次单号为银行批量转账申请汇总电子回单，返回申请单号和回单状态。模式：服务商。
    ///
    /// Requests the summary receipt slip of a bank transfer batch by batch number and returns its number and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::summary_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().out_batch_no("GD2021011610162610BBdkkIwcu3");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .summary_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012470746](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
    #[doc(alias(
        "受理汇总电子回单",
        "Request a summary receipt slip",
        "银行模式电子回单",
        "summary-receipts",
        "receipt/summary-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/bank-batch-transfer/receipt/summary-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-batch-transfer/receipt/summary-receipts")
    }
}

/// 查询汇总电子回单受理结果 · Query a summary receipt slip
pub mod get {

    /// 查询汇总电子回单受理结果：请求 · Query a summary receipt slip: request
    pub struct Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub out_batch_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }
    }

    /// 查询汇总电子回单受理结果：应答 · Query a summary receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号 · Bank transfer batch number
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号 · Electronic receipt slip application number
        pub receipt_no: Option<String>,
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

    request!(Request);

    message! {
        Request {
            0 => out_batch_no: Required "out_batch_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => receipt_no: Optional "receipt_no",
            2 => receipt_state: Optional "receipt_state",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}

/// 受理汇总电子回单 · Request a summary receipt slip
pub mod post {

    /// 受理汇总电子回单：请求 · Request a summary receipt slip: request
    pub struct Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub out_batch_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }
    }

    /// 受理汇总电子回单：应答 · Request a summary receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号 · Bank transfer batch number
        pub out_batch_no: Option<String>,
        /// 电子回单申请单号 · Electronic receipt slip application number
        pub receipt_no: Option<String>,
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

    request!(Request);

    message! {
        Request {
            0 => out_batch_no: Required "out_batch_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => receipt_no: Optional "receipt_no",
            2 => receipt_state: Optional "receipt_state",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => download_url: Optional "download_url",
            6 => create_time: Optional "create_time",
            7 => update_time: Optional "update_time",
        }
    }
}
