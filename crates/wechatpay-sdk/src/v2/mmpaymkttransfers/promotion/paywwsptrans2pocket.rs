//! 向员工付款 · Pay an employee (WeCom)
//!
//! `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`

/// 向员工付款 · Pay an employee (WeCom)
///
/// `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
#[derive(Clone)]
pub struct Paywwsptrans2pocket {
    pub(crate) node: crate::chain::Node,
}

impl Paywwsptrans2pocket {
    /// 向员工付款 · Pay an employee (WeCom)
    ///
    /// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
    ///
    /// 企业通过企业微信向员工的微信零钱付款，可校验收款人姓名，返回付款结果。模式：普通商户。
    ///
    /// Pays an employee to the WeChat balance through WeCom, optionally after a check of the name, and returns the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name(post::CheckName::FORCE_CHECK)
    ///     .amount(10099)
    ///     .desc("六月出差报销费用")
    ///     .spbill_create_ip("192.168.0.1");
    /// let answer = client
    ///     .v2()
    ///     .mmpaymkttransfers()
    ///     .promotion()
    ///     .paywwsptrans2pocket()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [90135/90278](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
    #[doc(alias(
        "向员工付款",
        "Pay an employee (WeCom)",
        "企业微信",
        "paywwsptrans2pocket",
        "promotion/paywwsptrans2pocket"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/promotion/paywwsptrans2pocket", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket")
    }
}

/// 向员工付款 · Pay an employee (WeCom)
pub mod post {

    enumeration! {
        /// 校验用户姓名选项 · User name check option
        CheckName {
            /// `FORCE_CHECK`: 强制校验真实姓名 · The real name must match
            FORCE_CHECK = "FORCE_CHECK",
        }
    }

    enumeration! {
        /// 付款消息类型 · Payment message type
        WwMsgType {
            /// `NORMAL_MSG`: 普通付款消息 · Ordinary message
            NORMAL_MSG = "NORMAL_MSG",
            /// `APPROVAL_MSG`: 审批付款消息 · Message with approval
            APPROVAL_MSG = "APPROVAL_MSG",
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
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 向员工付款：请求 · Pay an employee (WeCom): request
    pub struct Request {
        /// 公众账号appid（必填） · Official Account app ID (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        pub check_name: CheckName,
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
        /// 企业微信签名 · WeCom signature
        ///
        /// 签名，格式以官方文档为准；最长 32 个字符。A signature; the official page has its form. At most 32 characters.
        pub workwx_sign: Option<String>,
        /// 付款消息类型 · Payment message type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub ww_msg_type: WwMsgType,
        /// 审批单号 · Approval number
        pub approval_number: Option<String>,
        /// 审批类型 · Approval type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        pub approval_type: Option<i64>,
        /// 项目名称 · Campaign name
        pub act_name: Option<String>,
        /// 付款的应用id · Paying agent ID
        pub agentid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号appid（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
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
        pub fn check_name<M>(mut self, value: impl crate::IntoMember<CheckName, M>) -> Self {
            self.check_name = value.into_member().unwrap_or_default();
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

        /// 企业微信签名 · WeCom signature
        ///
        /// 签名，格式以官方文档为准。A signature; the official page has its form.
        pub fn workwx_sign<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.workwx_sign = value.into_member();
            self
        }

        /// 付款消息类型 · Payment message type
        pub fn ww_msg_type<M>(mut self, value: impl crate::IntoMember<WwMsgType, M>) -> Self {
            self.ww_msg_type = value.into_member().unwrap_or_default();
            self
        }

        /// 审批单号 · Approval number
        pub fn approval_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.approval_number = value.into_member();
            self
        }

        /// 审批类型 · Approval type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        pub fn approval_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.approval_type = value.into_member();
            self
        }

        /// 项目名称 · Campaign name
        pub fn act_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.act_name = value.into_member();
            self
        }

        /// 付款的应用id · Paying agent ID
        pub fn agentid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agentid = value.into_member();
            self
        }
    }

    /// 向员工付款：应答 · Pay an employee (WeCom): answer
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
        /// 公众账号appid · Official Account app ID
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => device_info: Optional "device_info",
            3 => partner_trade_no: Required "partner_trade_no",
            4 => openid: Required "openid",
            5 => check_name: Required "check_name",
            6 => re_user_name: Optional "re_user_name",
            7 => amount: Required "amount",
            8 => desc: Required "desc",
            9 => spbill_create_ip: Required "spbill_create_ip",
            10 => workwx_sign: Optional "workwx_sign",
            11 => ww_msg_type: Optional "ww_msg_type",
            12 => approval_number: Optional "approval_number",
            13 => approval_type: Optional "approval_type",
            14 => act_name: Optional "act_name",
            15 => agentid: Optional "agentid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
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
