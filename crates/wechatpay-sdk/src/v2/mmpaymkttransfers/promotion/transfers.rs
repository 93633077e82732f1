//! 向微信用户个人付款 · Pay to a user's balance
//!
//! `v2/mmpaymkttransfers/promotion/transfers`

/// 向微信用户个人付款 · Pay to a user's balance
///
/// `v2/mmpaymkttransfers/promotion/transfers`
#[derive(Clone)]
pub struct Transfers {
    pub(crate) node: crate::chain::Node,
}

impl Transfers {
    /// 向微信用户个人付款 · Pay to a user's balance
    ///
    /// `POST /mmpaymkttransfers/promotion/transfers`
    ///
    /// 商户向微信用户的零钱付款，以openid指定收款人，可校验姓名；结果不明时用原单号查询。模式：普通商户。
    ///
    /// Pays money to the balance of a WeChat user by openid, optionally after a check of the name. Query an uncertain result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::transfers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_appid("wx8888888888888888")
    ///     .mchid("1900000109")
    ///     .device_info("013467007045764")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name("FORCE_CHECK")
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("理赔")
    ///     .spbill_create_ip("192.168.0.1")
    ///     .scene("BRAND_REDPACKET")
    ///     .brand_id(1234)
    ///     .finder_template_id("1243100000000000");
    /// let answer = client.v2().mmpaymkttransfers().promotion().transfers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `AMOUNT_LIMIT`: The amount is below the minimum or above the maximum, or the daily quota is used up. Change the amount, or send the request again the next day.
    /// - `CA_ERROR`: The merchant certificate is missing or wrong. Present the right certificate, then send the same number again.
    /// - `FATAL_ERROR`: The number was used before with other parameters, or the order is too old. Query the order. Send the original parameters only.
    /// - `FREQ_LIMIT`: Requests are sent too often. Slow down, then send the same number again.
    /// - `MONEY_LIMIT`: The daily quota of the merchant or of this user is used up. Send the same number again the next day.
    /// - `NAME_MISMATCH`: The name differs from the user's verified name. Correct the name, then send the same number again.
    /// - `NOTENOUGH`: The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `NO_AUTH`: The operation is not permitted, the user is frozen, or the IP address is not allowed. Follow `err_code_des`.
    /// - `OPENID_ERROR`: The openid is malformed or does not belong to this appid. Check the openid.
    /// - `SENDNUM_LIMIT`: The user has been paid the maximum number of times today. Send it the next day, or raise the limit.
    /// - `SEND_FAILED`: The payment failed, and its outcome must be queried. Query the payment. It may have been carried out.
    /// - `SIGN_ERROR`: The v2 signature is wrong. Correct the signature, then send the same number again.
    /// - `SYSTEMERROR`: The platform is busy. The outcome is unknown. Query first. If it is still unclear, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `V2_ACCOUNT_SIMPLE_BAN`: The receiver has not verified a real name. Ask the user to verify it, then send the same number again.
    /// - `PARAM_ERROR`, `PARAM_IS_NOT_UTF8`, `XML_ERROR`: see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011989673](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
    #[doc(alias(
        "向微信用户个人付款",
        "Pay to a users balance",
        "付款到零钱",
        "transfers",
        "promotion/transfers"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/transfers", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/transfers")
    }
}

/// 向微信用户个人付款 · Pay to a user's balance
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 向微信用户个人付款：请求 · Pay to a user's balance: request
    pub struct Request {
        /// 商户账号appid（必填） · Merchant app ID (required)
        pub mch_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mchid: Option<String>,
        /// 设备号 · Device number
        pub device_info: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub partner_trade_no: Option<String>,
        /// 用户openid（必填） · User openid (required)
        pub openid: Option<String>,
        /// 校验用户姓名选项（必填） · User name check option (required)
        pub check_name: Option<String>,
        /// 收款用户姓名 · Payee name
        pub re_user_name: Option<String>,
        /// 金额，单位为分（必填） · Amount, in fen (required)
        pub amount: Option<crate::Fen>,
        /// 企业付款备注（必填） · Payment remark (required)
        pub desc: Option<String>,
        /// Ip地址（必填） · IP address (required)
        pub spbill_create_ip: Option<String>,
        /// 付款场景 · Payment scenario
        pub scene: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 消息模板ID · Message template ID
        pub finder_template_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户账号appid（必填） · Merchant app ID (required)
        pub fn mch_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }

        /// 用户openid（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 校验用户姓名选项（必填） · User name check option (required)
        pub fn check_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.check_name = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
        pub fn re_user_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.re_user_name = value.into_member();
            self
        }

        /// 金额，单位为分（必填） · Amount, in fen (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 企业付款备注（必填） · Payment remark (required)
        pub fn desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.desc = value.into_member();
            self
        }

        /// Ip地址（必填） · IP address (required)
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 付款场景 · Payment scenario
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 品牌ID · Brand ID
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 消息模板ID · Message template ID
        pub fn finder_template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finder_template_id = value.into_member();
            self
        }
    }

    /// 向微信用户个人付款：应答 · Pay to a user's balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 商户appid · Merchant app ID
        pub mch_appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 设备号 · Device number
        pub device_info: Option<String>,
        /// 随机字符串 · Random string
        pub nonce_str: Option<String>,
        /// 业务结果 · Result code
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        pub err_code_des: Option<String>,
        /// 商户订单号 · Merchant order number
        pub partner_trade_no: Option<String>,
        /// 微信付款单号 · WeChat Pay payment number
        pub payment_no: Option<String>,
        /// 付款成功时间 · Payment success time
        pub payment_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_appid: Required "mch_appid",
            1 => mchid: Required "mchid",
            2 => device_info: Optional "device_info",
            3 => partner_trade_no: Required "partner_trade_no",
            4 => openid: Required "openid",
            5 => check_name: Required "check_name",
            6 => re_user_name: Optional "re_user_name",
            7 => amount: Required "amount",
            8 => desc: Required "desc",
            9 => spbill_create_ip: Required "spbill_create_ip",
            10 => scene: Optional "scene",
            11 => brand_id: Optional "brand_id",
            12 => finder_template_id: Optional "finder_template_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_appid: Optional "mch_appid",
            3 => mchid: Optional "mchid",
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => partner_trade_no: Optional "partner_trade_no",
            10 => payment_no: Optional "payment_no",
            11 => payment_time: Optional "payment_time",
        }
    }
}
