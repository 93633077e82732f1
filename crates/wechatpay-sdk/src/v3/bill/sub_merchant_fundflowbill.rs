//! 申请单个子商户资金账单 · Request a sub-merchant fund-flow bill
//!
//! `/v3/bill/sub-merchant-fundflowbill`

/// 申请单个子商户资金账单 · Request a sub-merchant fund-flow bill
///
/// `/v3/bill/sub-merchant-fundflowbill`
#[derive(Clone)]
pub struct SubMerchantFundflowbill {
    pub(crate) node: crate::chain::Node,
}

impl SubMerchantFundflowbill {
    /// 申请单个子商户资金账单 · Request a sub-merchant fund-flow bill
    ///
    /// `GET /v3/bill/sub-merchant-fundflowbill`
    ///
    /// 服务商申请单个子商户某一天的资金账单，返回一个或多个加密账单文件的下载信息。模式：服务商。
    ///
    /// Requests the fund-flow bill of one sub-merchant for a day and returns the download details of the encrypted bill files. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::sub_merchant_fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .bill_date("2019-06-11")
    ///     .algorithm(get::Algorithm::AEAD_AES_256_GCM)
    ///     .account_type(get::AccountType::BASIC);
    /// let answer = client.v3().bill().sub_merchant_fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账单日期是当天或早于三个月前，或子商户号不对。改正日期或子商户号。 · The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): 当日没有交易或资金流水，没有账单。当作空账单，不必重试。 · Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): 账单参数不合格式。日期用 yyyy-MM-dd，枚举值照文档。 · A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `STATEMENT_CREATING` (400): 账单还在生成。上午 10 点后再下。 · The bill is still being generated. Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.
    /// - `NO_AUTH` (403): 无权取该商户的账单；下载时商户与申请账单时不同；小微商户不单独出账单。用申请账单的商户下载，子商户号填对或不填。 · The merchant may not read this bill: another merchant requested it, or it is a micro merchant, which has no bill of its own. Download with the merchant that requested the bill. Correct or omit the sub-merchant.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012710630](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
    #[doc(alias(
        "申请单个子商户资金账单",
        "Request a sub-merchant fund-flow bill",
        "账单",
        "sub-merchant-fundflowbill",
        "bill/sub-merchant-fundflowbill"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/sub-merchant-fundflowbill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill/sub-merchant-fundflowbill")
    }
}

/// 申请单个子商户资金账单 · Request a sub-merchant fund-flow bill
pub mod get {

    enumeration! {
        /// 压缩类型 · Compression type
        TarType {
            /// `GZIP`: GZIP 压缩 · GZIP
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 加密算法 · Encryption algorithm
        Algorithm {
            /// `AEAD_AES_256_GCM`: AES-256-GCM · AES-256-GCM
            AEAD_AES_256_GCM = "AEAD_AES_256_GCM",
            /// `SM4_GCM`: 国密 SM4-GCM · SM4-GCM
            SM4_GCM = "SM4_GCM",
        }
    }

    enumeration! {
        /// 资金账户类型 · Fund account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
            /// `ALL`: 全部账户 · All accounts
            ALL = "ALL",
        }
    }

    enumeration! {
        /// 哈希类型 · Hash type
        HashType {
            /// `SHA1`: SHA-1 · SHA-1
            SHA1 = "SHA1",
        }
    }

    /// 申请单个子商户资金账单：请求 · Request a sub-merchant fund-flow bill: request
    ///
    /// 条件 Conditions:
    ///
    /// - `bill_date`：只能取三个月内的账单，不含当天。`bill_date`: Bills of the last three months, not today
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// 压缩类型 · Compression type
        pub tar_type: TarType,
        /// 加密算法（必填） · Encryption algorithm (required)
        pub algorithm: Algorithm,
        /// 资金账户类型（必填） · Fund account type (required)
        pub account_type: AccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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
        pub fn algorithm<M>(mut self, value: impl crate::IntoMember<Algorithm, M>) -> Self {
            self.algorithm = value.into_member().unwrap_or_default();
            self
        }

        /// 资金账户类型（必填） · Fund account type (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请单个子商户资金账单：应答 · Request a sub-merchant fund-flow bill: answer
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
        /// 下载地址 · Download URL
        pub download_url: Option<String>,
        /// 加密密钥 · Encryption key
        pub encrypt_key: Option<String>,
        /// 哈希类型 · Hash type
        pub hash_type: HashType,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
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
            0 => sub_mchid: Required "sub_mchid",
            1 => bill_date: Required "bill_date",
            2 => tar_type: Optional "tar_type",
            3 => algorithm: Required "algorithm",
            4 => account_type: Required "account_type",
        }
        Response {
            0 => download_bill_count: Optional "download_bill_count",
            1 => download_bill_list: Optional "download_bill_list",
        }
        DownloadBillList {
            0 => bill_sequence: Optional "bill_sequence",
            1 => download_url: Optional "download_url",
            2 => encrypt_key: Optional "encrypt_key",
            3 => hash_type: Optional "hash_type",
            4 => hash_value: Optional "hash_value",
            5 => nonce: Optional "nonce",
        }
    }
}
