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
    ///     .mchid("1900000001")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name("FORCE_CHECK")
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("理赔")
    ///     .spbill_create_ip("192.168.0.1");
    /// let answer = client.v2().mmpaymkttransfers().promotion().transfers().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `AMOUNT_LIMIT`: 金额低于下限或高于上限，或已达当日额度。改金额，或次日再发。 · The amount is below the minimum or above the maximum, or the daily quota is used up. Change the amount, or send the request again the next day.
    /// - `CA_ERROR`: 证书没带或不对。换对证书后用原单号再发。 · The merchant certificate is missing or wrong. Present the right certificate, then send the same number again.
    /// - `FATAL_ERROR`: 同单号参数不同，或订单太老。先查单；参数必须与首次一致。 · The number was used before with other parameters, or the order is too old. Query the order. Send the original parameters only.
    /// - `FREQ_LIMIT`: 调用过频。降频后用原单号再发。 · Requests are sent too often. Slow down, then send the same number again.
    /// - `MONEY_LIMIT`: 商户当日总额或该用户额度已满。次日用原单号再发。 · The daily quota of the merchant or of this user is used up. Send the same number again the next day.
    /// - `NAME_MISMATCH`: 姓名与实名不符。改姓名后用原单号再发。 · The name differs from the user's verified name. Correct the name, then send the same number again.
    /// - `NOTENOUGH`: 商户出资账户余额不足。充值后用原单号再发，不要换号。 · The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `NO_AUTH`: 接口未开通、用户账号被冻结或 IP 不在白名单。按 err_code_des 处理。 · The operation is not permitted, the user is frozen, or the IP address is not allowed. Follow `err_code_des`.
    /// - `OPENID_ERROR`: openid 格式错或不属于该 appid。核对 openid。 · The openid is malformed or does not belong to this appid. Check the openid.
    /// - `SENDNUM_LIMIT`: 该用户今日付款次数达到上限。次日再发或调高上限。 · The user has been paid the maximum number of times today. Send it the next day, or raise the limit.
    /// - `SEND_FAILED`: 付款出错，结果须查询。查单确认。可能已经执行。 · The payment failed, and its outcome must be queried. Query the payment. It may have been carried out.
    /// - `SIGN_ERROR`: v2 签名不对。改签名后用原单号再发。 · The v2 signature is wrong. Correct the signature, then send the same number again.
    /// - `SYSTEMERROR`: 系统繁忙，结果未定。先查；不明则用原单号再发，换号会重复付款。可能已经执行。 · The platform is busy. The outcome is unknown. Query first. If it is still unclear, send the same number again. A new number may pay twice. It may have been carried out.
    /// - `V2_ACCOUNT_SIMPLE_BAN`: 收款用户未实名。请用户实名后用原单号再发。 · The receiver has not verified a real name. Ask the user to verify it, then send the same number again.
    /// - `PARAM_ERROR`, `PARAM_IS_NOT_UTF8`, `XML_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
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

    /// The untyped chain of this path. `Chain::chain` appends to the path.
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
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
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

    /// 向微信用户个人付款：请求 · Pay to a user's balance: request
    ///
    /// 条件 Conditions:
    ///
    /// - `amount`：单笔最低 1 元。`amount`: At least 1 yuan
    /// - `re_user_name`：check\_name=FORCE\_CHECK 时必填。`re_user_name`: Required for check\_name=FORCE\_CHECK
    pub struct Request {
        /// 商户账号appid（必填） · Merchant app ID (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub mch_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 用户openid（必填） · User openid (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub openid: Option<String>,
        /// 校验用户姓名选项（必填） · User name check option (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub check_name: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub re_user_name: Option<String>,
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 企业付款备注（必填） · Payment remark (required)
        ///
        /// 最长 100 个字符。At most 100 characters.
        pub desc: Option<String>,
        /// Ip地址（必填） · IP address (required)
        ///
        /// IPv4 或 IPv6 地址；最长 32 个字符。An IPv4 or IPv6 address. At most 32 characters.
        pub spbill_create_ip: Option<String>,
        /// 付款场景 · Payment scenario
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub scene: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 消息模板ID · Message template ID
        ///
        /// 最长 128 个字符。At most 128 characters.
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

        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
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
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
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
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 商户appid · Merchant app ID
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub mch_appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
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
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 微信付款单号 · WeChat Pay payment number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub payment_no: Option<String>,
        /// 付款成功时间 · Payment success time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
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
