//! 按日下载提现异常文件 · Download abnormal withdrawals of a day
//!
//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

/// 按日下载提现异常文件 · Download abnormal withdrawals of a day
///
/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
#[derive(Clone)]
pub struct BillType {
    pub(crate) node: crate::chain::Node,
}

impl BillType {
    /// 按日下载提现异常文件 · Download abnormal withdrawals of a day
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// 按账单日期获取提现异常文件的下载地址，返回哈希类型和哈希值，用于校验文件。模式：服务商。
    ///
    /// Returns the download URL and hash of the file with the abnormal withdrawals of a bill date. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::bill_type::bill_type::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2019-06-11");
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .withdraw()
    ///     .bill_type()
    ///     .bill_type("NORMAL")
    ///     .get(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [partner/4012476678](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    #[doc(alias(
        "按日下载提现异常文件",
        "Download abnormal withdrawals of a day",
        "商户提现",
        "bill-type",
        "withdraw/bill-type"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/withdraw/bill-type/{bill_type}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw/bill-type/{bill_type}")
    }
}

/// 按日下载提现异常文件 · Download abnormal withdrawals of a day
pub mod get {

    enumeration! {
        /// 账单类型 · Bill type
        BillType {
            /// `NO_SUCC`: 未成功的提现 · Withdrawals that did not succeed
            NO_SUCC = "NO_SUCC",
        }
    }

    enumeration! {
        /// 压缩类型 · Compression type
        TarType {
            /// `GZIP`: GZIP 压缩 · GZIP
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 哈希类型 · Hash type
        HashType {
            /// `SHA1`: SHA-1 · SHA-1
            SHA1 = "SHA1",
        }
    }

    /// 按日下载提现异常文件：请求 · Download abnormal withdrawals of a day: request
    pub struct Request {
        /// 账单类型 · Bill type
        ///
        /// 默认 `NO_SUCC`。Default `NO_SUCC`.
        pub bill_type: BillType,
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// 压缩类型 · Compression type
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单类型 · Bill type
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
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
    }

    /// 按日下载提现异常文件：应答 · Download abnormal withdrawals of a day: answer
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型 · Hash type
        pub hash_type: HashType,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 账单下载地址 · Bill download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_type: Optional "bill_type",
            1 => bill_date: Required "bill_date",
            2 => tar_type: Optional "tar_type",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
