//! 申请交易账单 · Request a transaction bill
//!
//! `/v3/bill/tradebill`

/// 申请交易账单 · Request a transaction bill
///
/// `/v3/bill/tradebill`
#[derive(Clone)]
pub struct Tradebill {
    pub(crate) node: crate::chain::Node,
}

impl Tradebill {
    /// 申请交易账单 · Request a transaction bill
    ///
    /// `GET /v3/bill/tradebill`
    ///
    /// 申请商户某一天的交易账单，可选全部订单、支付成功或退款，返回账单下载地址和校验用的哈希值。模式：普通商户、服务商。
    ///
    /// Requests the transaction bill of a day, optionally for payments or refunds only, and returns its download URL and hash. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::tradebill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .bill_date("2019-06-11")
    ///     .sub_mchid("19000000001")
    ///     .bill_type(get::BillType::ALL)
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().bill().tradebill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// 官方文档 · Official pages: [merchant/4012551932](https://pay.weixin.qq.com/doc/v3/merchant/4012551932), [partner/4012709595](https://pay.weixin.qq.com/doc/v3/partner/4012709595)
    #[doc(alias(
        "申请交易账单",
        "Request a transaction bill",
        "账单",
        "tradebill",
        "bill/tradebill"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/bill/tradebill", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill/tradebill")
    }
}

/// 申请交易账单 · Request a transaction bill
pub mod get {

    enumeration! {
        /// 账单类型 · Bill type
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
            ALL_SPECIAL = "ALL_SPECIAL",
            SUC_SPECIAL = "SUC_SPECIAL",
            REF_SPECIAL = "REF_SPECIAL",
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

    /// 申请交易账单：请求 · Request a transaction bill: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        pub bill_date: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 账单类型 · Bill type
        pub bill_type: BillType,
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

        /// 账单类型 · Bill type
        pub fn bill_type<M>(mut self, value: impl crate::IntoMember<BillType, M>) -> Self {
            self.bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩类型 · Compression type
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请交易账单：应答 · Request a transaction bill: answer
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
            2 => bill_type: Optional "bill_type",
            3 => tar_type: Optional "tar_type",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
