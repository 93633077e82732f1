//! 查询转账明细电子回单受理结果、转账明细电子回单受理 · Query a transfer detail receipt slip; Request a transfer detail receipt slip
//!
//! `/v3/transfer-detail/electronic-receipts`

/// 查询转账明细电子回单受理结果、转账明细电子回单受理 · Query a transfer detail receipt slip; Request a transfer detail receipt slip
///
/// `/v3/transfer-detail/electronic-receipts`
#[derive(Clone)]
pub struct ElectronicReceipts {
    pub(crate) node: crate::chain::Node,
}

impl ElectronicReceipts {
    /// 查询转账明细电子回单受理结果 · Query a transfer detail receipt slip
    ///
    /// `GET /v3/transfer-detail/electronic-receipts`
    ///
    /// 商户按受理类型和明细单号查询转账明细电子回单，生成完成后返回下载地址和哈希值。模式：普通商户、服务商。
    ///
    /// Queries the electronic receipt slip of a transfer detail and returns the download URL and hash once it is ready. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .accept_type(get::AcceptType::BATCH_TRANSFER)
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012458972](https://pay.weixin.qq.com/doc/v3/merchant/4012458972), [partner/4012718815](https://pay.weixin.qq.com/doc/v3/partner/4012718815)
    #[doc(alias(
        "查询转账明细电子回单受理结果",
        "Query a transfer detail receipt slip",
        "商家转账",
        "electronic-receipts",
        "transfer-detail/electronic-receipts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transfer-detail/electronic-receipts", request)
    }

    /// 转账明细电子回单受理 · Request a transfer detail receipt slip
    ///
    /// `POST /v3/transfer-detail/electronic-receipts`
    ///
    /// 商户为一笔转账明细申请电子回单，支持批量转账、付款到零钱和付款到银行卡，返回受理状态。模式：普通商户、服务商。
    ///
    /// Requests the electronic receipt slip of a batch transfer detail, a payment to balance or a payment to bank card. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transfer_detail::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .accept_type(post::AcceptType::BATCH_TRANSFER)
    ///     .out_detail_no("mx0911231610162610v4CNkO4HAf");
    /// let answer = client.v3().transfer_detail().electronic_receipts().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 20 次请求。
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// 官方文档 · Official pages: [merchant/4012458967](https://pay.weixin.qq.com/doc/v3/merchant/4012458967), [partner/4012718748](https://pay.weixin.qq.com/doc/v3/partner/4012718748)
    #[doc(alias(
        "转账明细电子回单受理",
        "Request a transfer detail receipt slip",
        "商家转账",
        "electronic-receipts",
        "transfer-detail/electronic-receipts"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transfer-detail/electronic-receipts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer-detail/electronic-receipts")
    }
}

/// 查询转账明细电子回单受理结果 · Query a transfer detail receipt slip
pub mod get {

    enumeration! {
        /// 受理类型 · Acceptance type
        AcceptType {
            /// `BATCH_TRANSFER`: 批量转账 · Batch transfer
            BATCH_TRANSFER = "BATCH_TRANSFER",
            /// `TRANSFER_TO_POCKET`: 付款到零钱 · Payment to balance
            TRANSFER_TO_POCKET = "TRANSFER_TO_POCKET",
            /// `TRANSFER_TO_BANK`: 付款到银行卡 · Payment to bank card
            TRANSFER_TO_BANK = "TRANSFER_TO_BANK",
        }
    }

    /// 查询转账明细电子回单受理结果：请求 · Query a transfer detail receipt slip: request
    pub struct Request {
        /// 受理类型（必填） · Acceptance type (required)
        pub accept_type: AcceptType,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号（必填） · Merchant transfer detail number (required)
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 受理类型（必填） · Acceptance type (required)
        pub fn accept_type<M>(mut self, value: impl crate::IntoMember<AcceptType, M>) -> Self {
            self.accept_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家转账批次单号 · Merchant transfer batch number
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 商家转账明细单号（必填） · Merchant transfer detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 查询转账明细电子回单受理结果：应答 · Query a transfer detail receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 受理类型 · Acceptance type
        pub accept_type: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号 · Merchant transfer detail number
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 · Electronic receipt slip request number
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => accept_type: Required "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => accept_type: Optional "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Optional "out_detail_no",
            3 => signature_no: Optional "signature_no",
            4 => signature_status: Optional "signature_status",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}

/// 转账明细电子回单受理 · Request a transfer detail receipt slip
pub mod post {

    enumeration! {
        /// 受理类型 · Acceptance type
        AcceptType {
            /// `BATCH_TRANSFER`: 批量转账 · Batch transfer
            BATCH_TRANSFER = "BATCH_TRANSFER",
            /// `TRANSFER_TO_POCKET`: 付款到零钱 · Payment to balance
            TRANSFER_TO_POCKET = "TRANSFER_TO_POCKET",
            /// `TRANSFER_TO_BANK`: 付款到银行卡 · Payment to bank card
            TRANSFER_TO_BANK = "TRANSFER_TO_BANK",
        }
    }

    /// 转账明细电子回单受理：请求 · Request a transfer detail receipt slip: request
    pub struct Request {
        /// 受理类型（必填） · Acceptance type (required)
        pub accept_type: AcceptType,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号（必填） · Merchant transfer detail number (required)
        pub out_detail_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 受理类型（必填） · Acceptance type (required)
        pub fn accept_type<M>(mut self, value: impl crate::IntoMember<AcceptType, M>) -> Self {
            self.accept_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商家转账批次单号 · Merchant transfer batch number
        pub fn out_batch_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_batch_no = value.into_member();
            self
        }

        /// 商家转账明细单号（必填） · Merchant transfer detail number (required)
        pub fn out_detail_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_detail_no = value.into_member();
            self
        }
    }

    /// 转账明细电子回单受理：应答 · Request a transfer detail receipt slip: answer
    #[non_exhaustive]
    pub struct Response {
        /// 受理类型 · Acceptance type
        pub accept_type: Option<String>,
        /// 商家转账批次单号 · Merchant transfer batch number
        pub out_batch_no: Option<String>,
        /// 商家转账明细单号 · Merchant transfer detail number
        pub out_detail_no: Option<String>,
        /// 电子回单受理单号 · Electronic receipt slip request number
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => accept_type: Required "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Required "out_detail_no",
        }
        Response {
            0 => accept_type: Optional "accept_type",
            1 => out_batch_no: Optional "out_batch_no",
            2 => out_detail_no: Optional "out_detail_no",
            3 => signature_no: Optional "signature_no",
            4 => signature_status: Optional "signature_status",
            5 => hash_type: Optional "hash_type",
            6 => hash_value: Optional "hash_value",
            7 => download_url: Optional "download_url",
        }
    }
}
