//! 下载资金账单 · Download a fund-flow bill
//!
//! `v2/pay/downloadfundflow`

/// 下载资金账单 · Download a fund-flow bill
///
/// `v2/pay/downloadfundflow`
#[derive(Clone)]
pub struct Downloadfundflow {
    pub(crate) node: crate::chain::Node,
}

impl Downloadfundflow {
    /// 下载资金账单 · Download a fund-flow bill
    ///
    /// `POST /pay/downloadfundflow`
    ///
    /// 按日期和资金账户类型下载资金账单，商户据此核对账户的资金流水，可选择压缩返回。模式：普通商户、服务商。
    ///
    /// Downloads the fund-flow bill of an account type for a date, optionally compressed. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadfundflow::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .bill_date("20140603")
    ///     .account_type(post::AccountType::BASIC);
    /// let answer = client.v2().pay().downloadfundflow().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    ///
    /// 官方文档 · Official pages: [merchant/4011939779](https://pay.weixin.qq.com/doc/v2/merchant/4011939779), [partner/4012181559](https://pay.weixin.qq.com/doc/v2/partner/4012181559), [api/micropay.php?chapter=9_18&index=7](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7), [app/app.php?chapter=9_18&index=9](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9), [wxa/wxa_api.php?chapter=9_18&index=7](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7)
    #[doc(alias(
        "下载资金账单",
        "Download a fund-flow bill",
        "账单",
        "downloadfundflow",
        "pay/downloadfundflow"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<bytes::Bytes> {
        self.node.post("/pay/downloadfundflow", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/downloadfundflow")
    }
}

/// 下载资金账单 · Download a fund-flow bill
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 资金账户类型 · Fund account type
        AccountType {
            /// `Basic`: 基本账户 · Basic account
            BASIC = "Basic",
            /// `Operation`: 运营账户 · Operating account
            OPERATION = "Operation",
            /// `Fees`: 手续费账户 · Fee account
            FEES = "Fees",
        }
    }

    enumeration! {
        /// 压缩账单 · Bill compression type
        TarType {
            /// `GZIP`: GZIP 压缩 · GZIP
            GZIP = "GZIP",
        }
    }

    /// 下载资金账单：请求 · Download a fund-flow bill: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 资金账单日期（必填） · Fund-flow bill date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间；最长 8 个字符。`yyyyMMdd`, Beijing time. At most 8 characters.
        pub bill_date: Option<String>,
        /// 资金账户类型（必填） · Fund account type (required)
        pub account_type: AccountType,
        /// 压缩账单 · Bill compression type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 资金账单日期（必填） · Fund-flow bill date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 资金账户类型（必填） · Fund account type (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 压缩账单 · Bill compression type
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => bill_date: Required "bill_date",
            4 => account_type: Required "account_type",
            5 => tar_type: Optional "tar_type",
        }
    }
}
