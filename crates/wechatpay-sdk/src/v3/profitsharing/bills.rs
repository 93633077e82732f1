//! 申请分账账单 · Request a profit-sharing bill
//!
//! `/v3/profitsharing/bills`

/// 申请分账账单 · Request a profit-sharing bill
///
/// `/v3/profitsharing/bills`
#[derive(Clone)]
pub struct Bills {
    pub(crate) node: crate::chain::Node,
}

impl Bills {
    /// 申请分账账单 · Request a profit-sharing bill
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// 按日期申请分账账单，服务商可指定子商户，返回下载地址和用来校验文件的哈希值。模式：普通商户、服务商。
    ///
    /// Requests the profit-sharing bill of a date, optionally for a sub-merchant, and returns the download URL and hash. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::bills::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2019-06-11");
    /// let answer = client.v3().profitsharing().bills().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::bills::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").bill_date("2019-06-11");
    /// let answer = client.v3().profitsharing().bills().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账单日期是当天或早于三个月前，或子商户号不对。改正日期或子商户号。 · The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): 当日没有交易或资金流水，没有账单。当作空账单，不必重试。 · Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): 账单参数不合格式。日期用 yyyy-MM-dd，枚举值照文档。 · A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012529628](https://pay.weixin.qq.com/doc/v3/merchant/4012529628), [partner/4012715572](https://pay.weixin.qq.com/doc/v3/partner/4012715572)
    #[doc(alias(
        "申请分账账单",
        "Request a profit-sharing bill",
        "分账",
        "bills",
        "profitsharing/bills"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/bills", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/bills")
    }
}

/// 申请分账账单 · Request a profit-sharing bill
pub mod get {

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

    /// 申请分账账单：请求 · Request a profit-sharing bill: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
        /// 二级商户号 · Sub-merchant ID
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
    }

    /// 申请分账账单：应答 · Request a profit-sharing bill: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址 · Download URL
        pub download_url: Option<String>,
        /// 哈希类型 · Hash type
        pub hash_type: HashType,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => bill_date: Required "bill_date",
            2 => tar_type: Optional "tar_type",
        }
        Response {
            0 => download_url: Optional "download_url",
            1 => hash_type: Optional "hash_type",
            2 => hash_value: Optional "hash_value",
        }
    }
}
