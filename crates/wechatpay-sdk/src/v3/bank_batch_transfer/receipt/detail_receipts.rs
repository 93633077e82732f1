//! 查询明细电子回单受理结果、受理明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
//!
//! `/v3/bank-batch-transfer/receipt/detail-receipts`

/// 查询明细电子回单受理结果、受理明细电子回单 · Query a detail receipt slip; Request a detail receipt slip
///
/// `/v3/bank-batch-transfer/receipt/detail-receipts`
#[derive(Clone)]
pub struct DetailReceipts {
    pub(crate) node: crate::chain::Node,
}

impl DetailReceipts {
    /// 查询明细电子回单受理结果 · Query a detail receipt slip
    ///
    /// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// 按批次单号和明细单号查询银行转账明细的电子回单，返回回单状态和下载地址。模式：服务商。
    ///
    /// Queries the electronic receipt slip of one bank transfer by batch and detail number and returns its state and download URL. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::detail_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .detail_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012470775](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
    #[doc(alias(
        "查询明细电子回单受理结果",
        "Query a detail receipt slip",
        "银行模式电子回单",
        "detail-receipts",
        "receipt/detail-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bank-batch-transfer/receipt/detail-receipts", request)
    }

    /// 受理明细电子回单 · Request a detail receipt slip
    ///
    /// `POST /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// 按批次单号和明细单号为一笔银行转账申请电子回单，返回受理单号和回单状态。模式：服务商。
    ///
    /// Requests the electronic receipt slip of one bank transfer by batch and detail number and returns its number and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_batch_transfer::receipt::detail_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_batch_no("GD2021011610162610BBdkkIwcu3")
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client
    ///     .v3()
    ///     .bank_batch_transfer()
    ///     .receipt()
    ///     .detail_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012470770](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
    #[doc(alias(
        "受理明细电子回单",
        "Request a detail receipt slip",
        "银行模式电子回单",
        "detail-receipts",
        "receipt/detail-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/bank-batch-transfer/receipt/detail-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bank-batch-transfer/receipt/detail-receipts")
    }
}

/// 查询明细电子回单受理结果 · Query a detail receipt slip
pub mod get {

    /// 查询明细电子回单受理结果：请求 · Query a detail receipt slip: request
    pub struct Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub out_batch_no: Option<String>,
        /// 银行转账明细单号（必填） · Bank transfer detail number (required)
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 银行转账明细单号（必填） · Bank transfer detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 查询明细电子回单受理结果：应答 · Query a detail receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号 · Bank transfer batch number
        pub out_batch_no: Option<String>,
        /// 银行转账明细单号 · Bank transfer detail number
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 · Electronic receipt slip request number
        pub receipt_no: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: Option<String>,
        /// 电子回单文件的Hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: Option<String>,
        /// 电子回单文件的Hash值 · Electronic receipt slip hash
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
            0 => out_batch_no: Required "out_batch_no",
            1 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => out_detail_no: Optional "out_detail_no",
            2 => receipt_no: Optional "receipt_no",
            3 => receipt_state: Optional "receipt_state",
            4 => hash_type: Optional "hash_type",
            5 => hash_value: Optional "hash_value",
            6 => download_url: Optional "download_url",
        }
    }
}

/// 受理明细电子回单 · Request a detail receipt slip
pub mod post {

    /// 受理明细电子回单：请求 · Request a detail receipt slip: request
    pub struct Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub out_batch_no: Option<String>,
        /// 银行转账明细单号（必填） · Bank transfer detail number (required)
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行转账批次单号（必填） · Bank transfer batch number (required)
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 银行转账明细单号（必填） · Bank transfer detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 受理明细电子回单：应答 · Request a detail receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行转账批次单号 · Bank transfer batch number
        pub out_batch_no: Option<String>,
        /// 银行转账明细单号 · Bank transfer detail number
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 · Electronic receipt slip request number
        pub receipt_no: Option<String>,
        /// 电子回单状态 · Electronic receipt slip status
        pub receipt_state: Option<String>,
        /// 电子回单文件的Hash方法 · Electronic receipt slip hash algorithm
        pub hash_type: Option<String>,
        /// 电子回单文件的Hash值 · Electronic receipt slip hash
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
            0 => out_batch_no: Required "out_batch_no",
            1 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => out_batch_no: Optional "out_batch_no",
            1 => out_detail_no: Optional "out_detail_no",
            2 => receipt_no: Optional "receipt_no",
            3 => receipt_state: Optional "receipt_state",
            4 => hash_type: Optional "hash_type",
            5 => hash_value: Optional "hash_value",
            6 => download_url: Optional "download_url",
        }
    }
}
