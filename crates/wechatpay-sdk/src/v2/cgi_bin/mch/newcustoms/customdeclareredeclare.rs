//! 订单附加信息重推接口 · Resend a customs declaration
//!
//! `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`

/// 订单附加信息重推接口 · Resend a customs declaration
///
/// `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
#[derive(Clone)]
pub struct Customdeclareredeclare {
    pub(crate) node: crate::chain::Node,
}

impl Customdeclareredeclare {
    /// 订单附加信息重推接口 · Resend a customs declaration
    ///
    /// `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
    ///
    /// 海关未收到或处理失败时，商户把已提交的报关附加信息重新推送给海关，返回报关状态。模式：普通商户。
    ///
    /// Sends a submitted customs declaration to customs again and returns its state. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .customs(post::Customs::from("SHANGHAI"))
    ///     .mch_customs_no("123456");
    /// let answer = client
    ///     .v2()
    ///     .cgi_bin()
    ///     .mch()
    ///     .newcustoms()
    ///     .customdeclareredeclare()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011985318](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
    #[doc(alias(
        "订单附加信息重推接口",
        "Resend a customs declaration",
        "清关报关",
        "customdeclareredeclare",
        "newcustoms/customdeclareredeclare"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/cgi-bin/mch/newcustoms/customdeclareredeclare", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/cgi-bin/mch/newcustoms/customdeclareredeclare")
    }
}

/// 订单附加信息重推接口 · Resend a customs declaration
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
        }
    }

    enumeration! {
        /// 海关 · Customs
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
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        ResponseSignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 状态码 · Status code
        State {
            /// `UNDECLARED`: 未申报 · Not declared
            UNDECLARED = "UNDECLARED",
            /// `SUBMITTED`: 已申报 · Declared
            SUBMITTED = "SUBMITTED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `EXCEPT`: 海关接口异常 · Error at the customs
            EXCEPT = "EXCEPT",
        }
    }

    /// 订单附加信息重推接口：请求 · Resend a customs declaration: request
    pub struct Request {
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_id: Option<String>,
        /// 海关（必填） · Customs (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub customs: Customs,
        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_customs_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

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

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户子订单号 · Merchant sub-order number
        pub fn sub_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_no = value.into_member();
            self
        }

        /// 微信子订单号 · WeChat Pay sub-order number
        pub fn sub_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_order_id = value.into_member();
            self
        }

        /// 海关（必填） · Customs (required)
        pub fn customs<M>(mut self, value: impl crate::IntoMember<Customs, M>) -> Self {
            self.customs = value.into_member().unwrap_or_default();
            self
        }

        /// 商户海关备案号（必填） · Merchant customs registration number (required)
        pub fn mch_customs_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_customs_no = value.into_member();
            self
        }
    }

    /// 订单附加信息重推接口：应答 · Resend a customs declaration: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: ResponseSignType,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 状态码 · Status code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub state: State,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商户子订单号 · Merchant sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_no: Option<String>,
        /// 微信子订单号 · WeChat Pay sub-order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_order_id: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub modify_time: Option<String>,
        /// 申报结果说明 · Declaration result description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub explanation: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sign_type: Optional "sign_type",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => out_trade_no: Optional "out_trade_no",
            4 => transaction_id: Optional "transaction_id",
            5 => sub_order_no: Optional "sub_order_no",
            6 => sub_order_id: Optional "sub_order_id",
            7 => customs: Required "customs",
            8 => mch_customs_no: Required "mch_customs_no",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign_type: Optional "sign_type",
            3 => sign: Optional "sign",
            4 => appid: Optional "appid",
            5 => mch_id: Optional "mch_id",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => state: Optional "state",
            10 => transaction_id: Optional "transaction_id",
            11 => out_trade_no: Optional "out_trade_no",
            12 => sub_order_no: Optional "sub_order_no",
            13 => sub_order_id: Optional "sub_order_id",
            14 => modify_time: Optional "modify_time",
            15 => explanation: Optional "explanation",
        }
    }
}
