//! 报关重推 · Resubmit a customs declaration
//!
//! `/v3/customs/redeclare`

/// 报关重推 · Resubmit a customs declaration
///
/// `/v3/customs/redeclare`
#[derive(Clone)]
pub struct Redeclare {
    pub(crate) node: crate::chain::Node,
}

impl Redeclare {
    /// 报关重推 · Resubmit a customs declaration
    ///
    /// `POST /v3/customs/redeclare`
    ///
    /// 海关没有收到数据时，把已提交的报关信息重新推送给海关，返回报关状态。模式：普通商户、服务商。
    ///
    /// Sends a submitted declaration to the customs office again, for example if it did not arrive, and returns its state. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::redeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().customs().redeclare().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [declarecustom_ch/chapter3_4.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
    #[doc(alias(
        "报关重推",
        "Resubmit a customs declaration",
        "跨境/全球 清关报关",
        "redeclare",
        "customs/redeclare"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/customs/redeclare", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/customs/redeclare")
    }
}

/// 报关重推 · Resubmit a customs declaration
pub mod post {

    enumeration! {
        /// 海关编码 · Customs code
        Customs {
            /// `GUANGZHOU_ZS`: 广州海关（总署版） · Guangzhou customs (General Administration version)
            GUANGZHOU_ZS = "GUANGZHOU_ZS",
            /// `HANGZHOU_ZS`: 杭州海关（总署版） · Hangzhou customs (General Administration version)
            HANGZHOU_ZS = "HANGZHOU_ZS",
            /// `NINGBO`: 宁波海关 · Ningbo customs
            NINGBO = "NINGBO",
            /// `ZHENGZHOU_BS`: 郑州海关（保税物流中心） · Zhengzhou customs (bonded logistics centre)
            ZHENGZHOU_BS = "ZHENGZHOU_BS",
            /// `CHONGQING`: 重庆海关 · Chongqing customs
            CHONGQING = "CHONGQING",
            /// `SHANGHAI_ZS`: 上海海关（总署版） · Shanghai customs (General Administration version)
            SHANGHAI_ZS = "SHANGHAI_ZS",
            /// `SHENZHEN`: 深圳海关 · Shenzhen customs
            SHENZHEN = "SHENZHEN",
            /// `ZHENGZHOU_ZH_ZS`: 郑州综保海关（总署版） · Zhengzhou comprehensive bonded zone customs (General Administration version)
            ZHENGZHOU_ZH_ZS = "ZHENGZHOU_ZH_ZS",
            /// `TIANJIN`: 天津海关 · Tianjin customs
            TIANJIN = "TIANJIN",
        }
    }

    enumeration! {
        /// 报关状态 · Customs declaration status
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    /// 报关重推：请求 · Resubmit a customs declaration: request
    pub struct Request {
        /// 机构APPID（必填） · Institution app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户子单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 微信子单号 · WeChat Pay sub-order number
        pub sub_order_id: Option<String>,
        /// 海关编码（必填） · Customs code (required)
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub merchant_customs_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID（必填） · Institution app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 微信子单号 · WeChat Pay sub-order number
        pub fn sub_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_id = value.into_member();
            self
        }

        /// 海关编码（必填） · Customs code (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn merchant_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_customs_no = value.into_member();
            self
        }
    }

    /// 报关重推：应答 · Resubmit a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID · Institution app ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 报关状态 · Customs declaration status
        pub state: State,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        pub sub_order_id: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 申报结果说明 · Declaration result description
        pub explanation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => out_trade_no: Optional "out_trade_no",
            3 => transaction_id: Optional "transaction_id",
            4 => sub_order_no: Optional "sub_order_no",
            5 => sub_order_id: Optional "sub_order_id",
            6 => customs: Required "customs",
            7 => merchant_customs_no: Required "merchant_customs_no",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => state: Optional "state",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Optional "sub_order_no",
            6 => sub_order_id: Optional "sub_order_id",
            7 => modify_time: Optional "modify_time",
            8 => explanation: Optional "explanation",
        }
    }
}
