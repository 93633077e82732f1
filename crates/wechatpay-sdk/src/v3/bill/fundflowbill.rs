//! 申请资金账单 · Request a fund-flow bill
//!
//! `/v3/bill/fundflowbill`

/// 申请资金账单 · Request a fund-flow bill
///
/// `/v3/bill/fundflowbill`
#[derive(Clone)]
pub struct Fundflowbill {
    pub(crate) node: crate::chain::Node,
}

impl Fundflowbill {
    /// 申请资金账单 · Request a fund-flow bill
    ///
    /// `GET /v3/bill/fundflowbill`
    ///
    /// 申请商户某一天的资金账单，可按资金账户类型区分，返回账单下载地址和用来校验文件的哈希值。模式：普通商户、服务商。
    ///
    /// Requests the fund-flow bill of a day and returns its download URL and the hash with which to verify the file. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::fundflowbill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("")
    ///     .account_type(get::AccountType::BASIC)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().fundflowbill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rate limits: 3 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `STATEMENT_CREATING` (400): The bill is still being generated. Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.
    /// - `NO_AUTH` (403): The merchant may not read this bill: another merchant requested it, or it is a micro merchant, which has no bill of its own. Download with the merchant that requested the bill. Correct or omit the sub-merchant.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012551886](https://pay.weixin.qq.com/doc/v3/merchant/4012551886), [partner/4012709668](https://pay.weixin.qq.com/doc/v3/partner/4012709668)
    #[doc(alias(
        "申请资金账单",
        "Request a fund-flow bill",
        "账单",
        "fundflowbill",
        "bill/fundflowbill"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/fundflowbill", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill/fundflowbill")
    }
}

/// 申请资金账单 · Request a fund-flow bill
pub mod get {

    enumeration! {
        /// 资金账户类型 · Fund account type
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
            ALL = "ALL",
        }
    }

    enumeration! {
        /// 压缩类型 · Compression type
        TarType {
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 哈希类型 · Hash type
        HashType {
            SHA1 = "SHA1",
        }
    }

    /// 申请资金账单：请求 · Request a fund-flow bill: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        pub bill_date: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 资金账户类型 · Fund account type
        pub account_type: AccountType,
        /// 压缩类型 · Compression type
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填） · Bill date (required)
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 资金账户类型 · Fund account type
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩类型 · Compression type
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请资金账单：应答 · Request a fund-flow bill: answer
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型 · Hash type
        pub hash_type: HashType,
        /// 哈希值 · Hash
        pub hash_value: Option<String>,
        /// 账单下载地址 · Bill download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_date: Required "bill_date",
            1 => sub_mchid: Optional "sub_mchid",
            2 => account_type: Optional "account_type",
            3 => tar_type: Optional "tar_type",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
