//! 境外对账单 · Global statements
//!
//! `/v3/statements`

/// 境外对账单 · Global statements
///
/// `/v3/statements`
#[derive(Clone)]
pub struct Statements {
    pub(crate) node: crate::chain::Node,
}

impl Statements {
    /// 下载对账单 · Download a reconciliation statement
    ///
    /// `GET /v3/statements`
    ///
    /// 跨境商户或机构按日期下载对账单，逐笔核对当日的交易与退款，可要求压缩传输。模式：普通商户、服务商。
    ///
    /// Downloads the statement of a date to reconcile cross-border payments and refunds, optionally compressed. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::statements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("20180130").mchid("1900000001");
    /// let answer = client.v3().statements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [QuickPay/chapter8_5.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
    #[doc(alias(
        "下载对账单",
        "Download a reconciliation statement",
        "跨境/全球 账单",
        "statements"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/statements", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/statements")
    }
}

/// 下载对账单 · Download a reconciliation statement
pub mod get {

    /// 下载对账单：请求 · Download a reconciliation statement: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub date: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyyMMdd`，北京时间。`yyyyMMdd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => date: Required "date",
            1 => mchid: Required "mchid",
        }
    }
}
