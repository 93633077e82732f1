//! `v2/mmpaymkttransfers/sendgroupredpack`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/sendgroupredpack`
#[derive(Clone, Debug)]
pub struct Sendgroupredpack(pub(crate) Node);

impl Sendgroupredpack {
    /// 发放裂变红包 (direct and partner)
    ///
    /// `POST /mmpaymkttransfers/sendgroupredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendgroupredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(3)
    ///     .amt_type(post::AmtType::ALL_RAND)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .scene_id(post::SceneId::PRODUCT_8)
    ///     .risk_info("posttime%3D1717171199%26mobile%3D122344545%26deviceid%3DIOS%26clientversion%3D234134");
    /// let answer = client.v2().mmpaymkttransfers().sendgroupredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/sendgroupredpack", rest)
    }
}

/// 发放裂变红包
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/sendgroupredpack")
            .unsigned()
            .mutual_tls()
            .numbered_by("mch_billno");

    enumeration! {
        /// 红包金额设置方式
        AmtType {
            ALL_RAND = "ALL_RAND",
        }
    }

    enumeration! {
        /// 场景id
        SceneId {
            PRODUCT_1 = "PRODUCT_1",
            PRODUCT_2 = "PRODUCT_2",
            PRODUCT_3 = "PRODUCT_3",
            PRODUCT_4 = "PRODUCT_4",
            PRODUCT_5 = "PRODUCT_5",
            PRODUCT_6 = "PRODUCT_6",
            PRODUCT_7 = "PRODUCT_7",
            PRODUCT_8 = "PRODUCT_8",
        }
    }

    /// 发放裂变红包：请求
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
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 红包发放总人数
        pub total_num: Required<i64>,
        /// 红包金额设置方式
        pub amt_type: Required<Enumeration<AmtType>>,
        /// 红包祝福语
        pub wishing: Required<String>,
        /// 活动名称
        pub act_name: Required<String>,
        /// 备注
        pub remark: Required<String>,
        /// 场景id
        pub scene_id: Option<Enumeration<SceneId>>,
        /// 活动信息
        pub risk_info: Option<String>,
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

        /// 总金额，单位为分
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

        /// 红包金额设置方式
        #[inline]
        pub fn amt_type(mut self, value: impl Into<Enumeration<AmtType>>) -> Self {
            self.amt_type = Required::set(value.into());
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

        /// 场景id
        #[inline]
        pub fn scene_id(mut self, value: impl Into<Enumeration<SceneId>>) -> Self {
            self.scene_id = Some(value.into());
            self
        }

        /// 活动信息
        #[inline]
        pub fn risk_info(mut self, value: impl Into<String>) -> Self {
            self.risk_info = Some(value.into());
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
                ("amt_type", &mut self.amt_type),
                ("wishing", &mut self.wishing),
                ("act_name", &mut self.act_name),
                ("remark", &mut self.remark),
                ("scene_id", &mut self.scene_id),
                ("risk_info", &mut self.risk_info),
            ]);
        }
    }

    /// 发放裂变红包：应答
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
        /// 总金额，单位为分
        pub total_amount: Option<Fen>,
        /// 微信单号
        pub send_listid: Option<String>,
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
            ]);
        }
    }

    message!(Request, Response);
}
