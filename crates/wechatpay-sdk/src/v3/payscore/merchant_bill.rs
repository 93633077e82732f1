//! 商户申请获取对账单 · Request WeChat Pay Score bills
//!
//! `/v3/payscore/merchant-bill`

/// 商户申请获取对账单 · Request WeChat Pay Score bills
///
/// `/v3/payscore/merchant-bill`
#[derive(Clone)]
pub struct MerchantBill {
    pub(crate) node: crate::chain::Node,
}

impl MerchantBill {
    /// 商户申请获取对账单 · Request WeChat Pay Score bills
    ///
    /// `GET /v3/payscore/merchant-bill`
    ///
    /// 商户或服务商按日期和服务申请支付分对账单，可选压缩和加密方式，返回各文件的下载信息。模式：普通商户、服务商。
    ///
    /// Requests the bills of a service for a date and returns the download information of each file. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::merchant_bill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .encryption_algorithm("AEAD_AES_256_GCM")
    ///     .service_id("2002000000000558128851361561536");
    /// let answer = client.v3().payscore().merchant_bill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013394586](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
    #[doc(alias(
        "商户申请获取对账单",
        "Request WeChat Pay Score bills",
        "微信支付分",
        "merchant-bill",
        "payscore/merchant-bill"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/merchant-bill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/merchant-bill")
    }
}

/// 商户申请获取对账单 · Request WeChat Pay Score bills
pub mod get {

    enumeration! {
        /// 压缩类型 · Compression type
        TarType {
            /// `GZIP`: GZIP 压缩 · GZIP
            GZIP = "GZIP",
        }
    }

    /// 商户申请获取对账单：请求 · Request WeChat Pay Score bills: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// 压缩类型 · Compression type
        pub tar_type: TarType,
        /// 加密算法（必填） · Encryption algorithm (required)
        pub encryption_algorithm: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 压缩类型 · Compression type
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }

        /// 加密算法（必填） · Encryption algorithm (required)
        pub fn encryption_algorithm<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.encryption_algorithm = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }
    }

    /// 商户申请获取对账单：应答 · Request WeChat Pay Score bills: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载信息总数 · Number of downloads
        pub download_bill_count: Option<i64>,
        /// 下载信息明细 · Download details
        pub download_bill_list: Option<Vec<DownloadBillList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 下载信息明细 · Download details
    #[non_exhaustive]
    pub struct DownloadBillList {
        /// 账单文件序号 · Bill file sequence number
        pub bill_sequence: Option<i64>,
        /// 哈希类型 · Hash type
        pub hash_type: Option<String>,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 下载地址 · Download URL
        pub download_url: Option<String>,
        /// 加密密钥 · Encryption key
        pub encrypt_key: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同。A random text, another one each time.
        pub nonce: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_date: Required "bill_date",
            1 => tar_type: Optional "tar_type",
            2 => encryption_algorithm: Required "encryption_algorithm",
            3 => service_id: Required "service_id",
        }
        Response {
            0 => download_bill_count: Optional "download_bill_count",
            1 => download_bill_list: Optional "download_bill_list",
        }
        DownloadBillList {
            0 => bill_sequence: Optional "bill_sequence",
            1 => hash_type: Optional "hash_type",
            2 => hash_value: Optional "hash_value",
            3 => download_url: Optional "download_url",
            4 => encrypt_key: Optional "encrypt_key",
            5 => nonce: Optional "nonce",
        }
    }
}
