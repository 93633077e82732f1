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
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::tradebill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2019-06-11");
    /// let answer = client.v3().bill().tradebill().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bill::tradebill::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2019-06-11").sub_mchid("1900000109");
    /// let answer = client.v3().bill().tradebill().get(request).await?;
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

    /// The untyped chain of this path. `Chain::chain` appends to the path.
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
            /// `ALL`: 全部订单（不含充值退款） · All orders, without refunds to top-ups
            ALL = "ALL",
            /// `SUCCESS`: 支付成功的订单 · Paid orders
            SUCCESS = "SUCCESS",
            /// `REFUND`: 退款订单 · Refunds
            REFUND = "REFUND",
            /// `RECHARGE_REFUND`: 充值退款订单 · Refunds of top-ups
            RECHARGE_REFUND = "RECHARGE_REFUND",
            /// `ALL_SPECIAL`: 个性化账单：全部订单 · Customised bill: all orders
            ALL_SPECIAL = "ALL_SPECIAL",
            /// `SUC_SPECIAL`: 个性化账单：支付成功的订单 · Customised bill: paid orders
            SUC_SPECIAL = "SUC_SPECIAL",
            /// `REF_SPECIAL`: 个性化账单：退款订单 · Customised bill: refunds
            REF_SPECIAL = "REF_SPECIAL",
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

    /// 申请交易账单：请求 · Request a transaction bill: request
    ///
    /// 条件 Conditions:
    ///
    /// - download\_url 5 分钟内有效（旧资料为 30 秒），下载也要签名。download\_url is valid for 5 minutes (older text: 30 s); the download is signed too
    /// - 次日 9 点开始生成，10 点后取。Generated from 9:00 next day, fetch after 10:00
    /// - `bill_date`：只能取三个月内的账单，不含当天。`bill_date`: Bills of the last three months, not today
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 账单类型 · Bill type
        ///
        /// 默认 `ALL`。Default `ALL`.
        pub bill_type: BillType,
        /// 压缩类型 · Compression type
        pub tar_type: TarType,
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
