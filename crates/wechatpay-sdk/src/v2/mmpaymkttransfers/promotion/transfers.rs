//! `v2/mmpaymkttransfers/promotion/transfers`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/promotion/transfers`
#[derive(Clone, Debug)]
pub struct Transfers(pub(crate) Node);

impl Transfers {
    /// 向微信用户个人付款 (direct)
    ///
    /// `POST /mmpaymkttransfers/promotion/transfers`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/promotion/transfers", rest)
    }
}

/// 向微信用户个人付款
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/promotion/transfers")
            .unsigned()
            .mutual_tls()
            .numbered_by("partner_trade_no");

    /// 向微信用户个人付款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户账号appid
        pub mch_appid: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 商户订单号
        pub partner_trade_no: Required<String>,
        /// 用户openid
        pub openid: Required<String>,
        /// 校验用户姓名选项
        pub check_name: Required<String>,
        /// 收款用户姓名
        pub re_user_name: Option<String>,
        /// 金额，单位为分
        pub amount: Required<Fen>,
        /// 企业付款备注
        pub desc: Required<String>,
        /// Ip地址
        pub spbill_create_ip: Required<String>,
        /// 付款场景
        pub scene: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
        /// 消息模板ID
        pub finder_template_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户账号appid
        #[inline]
        pub fn mch_appid(mut self, value: impl Into<String>) -> Self {
            self.mch_appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
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
        pub fn check_name(mut self, value: impl Into<String>) -> Self {
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

        /// 付款场景
        #[inline]
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: i64) -> Self {
            self.brand_id = Some(value);
            self
        }

        /// 消息模板ID
        #[inline]
        pub fn finder_template_id(mut self, value: impl Into<String>) -> Self {
            self.finder_template_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_appid", &mut self.mch_appid),
                ("mchid", &mut self.mchid),
                ("device_info", &mut self.device_info),
                ("partner_trade_no", &mut self.partner_trade_no),
                ("openid", &mut self.openid),
                ("check_name", &mut self.check_name),
                ("re_user_name", &mut self.re_user_name),
                ("amount", &mut self.amount),
                ("desc", &mut self.desc),
                ("spbill_create_ip", &mut self.spbill_create_ip),
                ("scene", &mut self.scene),
                ("brand_id", &mut self.brand_id),
                ("finder_template_id", &mut self.finder_template_id),
            ]);
        }
    }

    /// 向微信用户个人付款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户appid
        pub mch_appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
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
                ("mch_appid", &mut self.mch_appid),
                ("mchid", &mut self.mchid),
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
