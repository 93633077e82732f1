//! 汇率查询 · Query an exchange rate
//!
//! `v2/pay/queryexchagerate`

/// 汇率查询 · Query an exchange rate
///
/// `v2/pay/queryexchagerate`
#[derive(Clone)]
pub struct Queryexchagerate {
    pub(crate) node: crate::chain::Node,
}

impl Queryexchagerate {
    /// 汇率查询 · Query an exchange rate
    ///
    /// `POST /pay/queryexchagerate`
    ///
    /// 商户按币种和日期查询汇率，返回汇率及其时间，供跨境交易换算金额。模式：普通商户、服务商。
    ///
    /// Returns the exchange rate of a currency on a date, with the time of the rate. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::queryexchagerate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .fee_type("USD")
    ///     .date("20150807");
    /// let answer = client.v2().pay().queryexchagerate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013634970](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970)
    #[doc(alias(
        "汇率查询",
        "Query an exchange rate",
        "跨境/全球",
        "queryexchagerate",
        "pay/queryexchagerate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/queryexchagerate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/queryexchagerate")
    }
}

/// 汇率查询 · Query an exchange rate
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 汇率查询：请求 · Query an exchange rate: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mch_id: Option<String>,
        /// 币种（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fee_type: Option<String>,
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date: Option<String>,
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

        /// 币种（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }
    }

    /// 汇率查询：应答 · Query an exchange rate: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 币种 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fee_type: Option<String>,
        /// 汇率时间 · Exchange rate time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub rate_time: Option<String>,
        /// 现汇卖出价 · Foreign exchange selling rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => fee_type: Required "fee_type",
            3 => date: Required "date",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => fee_type: Optional "fee_type",
            6 => rate_time: Optional "rate_time",
            7 => rate: Optional "rate",
            8 => sign: Optional "sign",
        }
    }
}
