//! `v2/mmpaymkttransfers/sendminiprogramhb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/sendminiprogramhb`
#[derive(Clone, Debug)]
pub struct Sendminiprogramhb(pub(crate) Node);

impl Sendminiprogramhb {
    /// 发放小程序红包接口 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/sendminiprogramhb`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendminiprogramhb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(1)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .notify_way(post::NotifyWay::MINI_PROGRAM_JSAPI)
    ///     .scene_id(post::SceneId::PRODUCT_8);
    /// let answer = client.v2().mmpaymkttransfers().sendminiprogramhb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937425)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/sendminiprogramhb", rest)
    }
}

/// 发放小程序红包接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};
    pub use crate::v2::mmpaymkttransfers::sendgroupredpack::post::SceneId;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/sendminiprogramhb")
            .unsigned()
            .mutual_tls()
            .numbered_by("mch_billno");

    enumeration! {
        /// 活动信息
        NotifyWay {
            MINI_PROGRAM_JSAPI = "MINI_PROGRAM_JSAPI",
        }
    }

    /// 发放小程序红包接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户订单号
        pub mch_billno: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 公众账号appid
        pub wxappid: Required<String>,
        /// 商户名称
        pub send_name: Required<String>,
        /// 用户openid
        pub re_openid: Required<String>,
        /// 付款金额，单位为分
        pub total_amount: Required<Fen>,
        /// 红包发放总人数
        pub total_num: Required<i64>,
        /// 红包祝福语
        pub wishing: Required<String>,
        /// 活动名称
        pub act_name: Required<String>,
        /// 备注
        pub remark: Required<String>,
        /// 活动信息
        pub notify_way: Required<Enumeration<NotifyWay>>,
        /// 场景id
        pub scene_id: Option<Enumeration<SceneId>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号
        #[inline]
        pub fn mch_billno(mut self, value: impl Into<String>) -> Self {
            self.mch_billno = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 公众账号appid
        #[inline]
        pub fn wxappid(mut self, value: impl Into<String>) -> Self {
            self.wxappid = Required::set(value.into());
            self
        }

        /// 商户名称
        #[inline]
        pub fn send_name(mut self, value: impl Into<String>) -> Self {
            self.send_name = Required::set(value.into());
            self
        }

        /// 用户openid
        #[inline]
        pub fn re_openid(mut self, value: impl Into<String>) -> Self {
            self.re_openid = Required::set(value.into());
            self
        }

        /// 付款金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 红包发放总人数
        #[inline]
        pub fn total_num(mut self, value: i64) -> Self {
            self.total_num = Required::set(value);
            self
        }

        /// 红包祝福语
        #[inline]
        pub fn wishing(mut self, value: impl Into<String>) -> Self {
            self.wishing = Required::set(value.into());
            self
        }

        /// 活动名称
        #[inline]
        pub fn act_name(mut self, value: impl Into<String>) -> Self {
            self.act_name = Required::set(value.into());
            self
        }

        /// 备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Required::set(value.into());
            self
        }

        /// 活动信息
        #[inline]
        pub fn notify_way(mut self, value: impl Into<Enumeration<NotifyWay>>) -> Self {
            self.notify_way = Required::set(value.into());
            self
        }

        /// 场景id
        #[inline]
        pub fn scene_id(mut self, value: impl Into<Enumeration<SceneId>>) -> Self {
            self.scene_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_billno", &mut self.mch_billno),
                ("mch_id", &mut self.mch_id),
                ("wxappid", &mut self.wxappid),
                ("send_name", &mut self.send_name),
                ("re_openid", &mut self.re_openid),
                ("total_amount", &mut self.total_amount),
                ("total_num", &mut self.total_num),
                ("wishing", &mut self.wishing),
                ("act_name", &mut self.act_name),
                ("remark", &mut self.remark),
                ("notify_way", &mut self.notify_way),
                ("scene_id", &mut self.scene_id),
            ]);
        }
    }

    /// 发放小程序红包接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户订单号
        pub mch_billno: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 公众账号appid
        pub wxappid: Option<String>,
        /// 用户openid
        pub re_openid: Option<String>,
        /// 付款金额，单位为分
        pub total_amount: Option<Fen>,
        /// 微信单号
        pub send_listid: Option<String>,
        /// Jsapi的入参
        pub package: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("mch_billno", &mut self.mch_billno),
                ("mch_id", &mut self.mch_id),
                ("wxappid", &mut self.wxappid),
                ("re_openid", &mut self.re_openid),
                ("total_amount", &mut self.total_amount),
                ("send_listid", &mut self.send_listid),
                ("package", &mut self.package),
            ]);
        }
    }

    message!(Request, Response);
}
