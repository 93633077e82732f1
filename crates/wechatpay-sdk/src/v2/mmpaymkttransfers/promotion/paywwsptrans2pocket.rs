//! `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
#[derive(Clone, Debug)]
pub struct Paywwsptrans2pocket(pub(crate) Node);

impl Paywwsptrans2pocket {
    /// 向员工付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .check_name(post::CheckName::FORCE_CHECK)
    ///     .re_user_name("王小王")
    ///     .amount(10099)
    ///     .desc("六月出差报销费用")
    ///     .spbill_create_ip("192.168.0.1")
    ///     .workwx_sign("workwxSign")
    ///     .ww_msg_type(post::WwMsgType::NORMAL_MSG)
    ///     .approval_number("201705160008")
    ///     .approval_type(1)
    ///     .act_name("产品部门报销")
    ///     .agentid("1");
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
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket", rest)
    }
}

/// 向员工付款
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/paywwsptrans2pocket")
            .unsigned()
            .mutual_tls()
            .numbered_by("partner_trade_no");

    enumeration! {
        /// 校验用户姓名选项
        CheckName {
            FORCE_CHECK = "FORCE_CHECK",
        }
    }

    enumeration! {
        /// 付款消息类型
        WwMsgType {
            NORMAL_MSG = "NORMAL_MSG",
            APPROVAL_MSG = "APPROVAL_MSG",
        }
    }

    /// 向员工付款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号appid
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 商户订单号
        pub partner_trade_no: Required<String>,
        /// 用户openid
        pub openid: Required<String>,
        /// 校验用户姓名选项
        pub check_name: Required<Enumeration<CheckName>>,
        /// 收款用户姓名
        pub re_user_name: Option<String>,
        /// 金额，单位为分
        pub amount: Required<Fen>,
        /// 企业付款备注
        pub desc: Required<String>,
        /// Ip地址
        pub spbill_create_ip: Required<String>,
        /// 企业微信签名
        pub workwx_sign: Option<String>,
        /// 付款消息类型
        pub ww_msg_type: Option<Enumeration<WwMsgType>>,
        /// 审批单号
        pub approval_number: Option<String>,
        /// 审批类型，已知取值：`1`
        pub approval_type: Option<i64>,
        /// 项目名称
        pub act_name: Option<String>,
        /// 付款的应用id
        pub agentid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn partner_trade_no(mut self, value: impl Into<String>) -> Self {
            self.partner_trade_no = Required::set(value.into());
            self
        }

        /// 用户openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 校验用户姓名选项
        #[inline]
        pub fn check_name(mut self, value: impl Into<Enumeration<CheckName>>) -> Self {
            self.check_name = Required::set(value.into());
            self
        }

        /// 收款用户姓名
        #[inline]
        pub fn re_user_name(mut self, value: impl Into<String>) -> Self {
            self.re_user_name = Some(value.into());
            self
        }

        /// 金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 企业付款备注
        #[inline]
        pub fn desc(mut self, value: impl Into<String>) -> Self {
            self.desc = Required::set(value.into());
            self
        }

        /// Ip地址
        #[inline]
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Required::set(value.into());
            self
        }

        /// 企业微信签名
        #[inline]
        pub fn workwx_sign(mut self, value: impl Into<String>) -> Self {
            self.workwx_sign = Some(value.into());
            self
        }

        /// 付款消息类型
        #[inline]
        pub fn ww_msg_type(mut self, value: impl Into<Enumeration<WwMsgType>>) -> Self {
            self.ww_msg_type = Some(value.into());
            self
        }

        /// 审批单号
        #[inline]
        pub fn approval_number(mut self, value: impl Into<String>) -> Self {
            self.approval_number = Some(value.into());
            self
        }

        /// 审批类型，已知取值：`1`
        #[inline]
        pub fn approval_type(mut self, value: i64) -> Self {
            self.approval_type = Some(value);
            self
        }

        /// 项目名称
        #[inline]
        pub fn act_name(mut self, value: impl Into<String>) -> Self {
            self.act_name = Some(value.into());
            self
        }

        /// 付款的应用id
        #[inline]
        pub fn agentid(mut self, value: impl Into<String>) -> Self {
            self.agentid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("partner_trade_no", &mut self.partner_trade_no),
                ("openid", &mut self.openid),
                ("check_name", &mut self.check_name),
                ("re_user_name", &mut self.re_user_name),
                ("amount", &mut self.amount),
                ("desc", &mut self.desc),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("workwx_sign", &mut self.workwx_sign),
                ("ww_msg_type", &mut self.ww_msg_type),
                ("approval_number", &mut self.approval_number),
                ("approval_type", &mut self.approval_type),
                ("act_name", &mut self.act_name),
                ("agentid", &mut self.agentid),
            ]);
        }
    }

    /// 向员工付款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub partner_trade_no: Option<String>,
        /// 微信付款单号
        pub payment_no: Option<String>,
        /// 付款成功时间
        pub payment_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("nonce_str", &mut self.nonce_str),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("partner_trade_no", &mut self.partner_trade_no),
                ("payment_no", &mut self.payment_no),
                ("payment_time", &mut self.payment_time),
            ]);
        }
    }

    message!(Request, Response);
}
