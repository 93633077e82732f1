//! `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
#[derive(Clone, Debug)]
pub struct Customdeclareredeclare(pub(crate) Node);

impl Customdeclareredeclare {
    /// 订单附加信息重推接口 (direct)
    ///
    /// `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::cgi_bin::mch::newcustoms::customdeclareredeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sign_type(post::SignType::MD5)
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs("SHANGHAI")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/cgi-bin/mch/newcustoms/customdeclareredeclare", rest)
    }
}

/// 订单附加信息重推接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::{
        Customs, ResultCode, ReturnCode, SignType, State,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/cgi-bin/mch/newcustoms/customdeclareredeclare")
            .without_nonce();

    /// 订单附加信息重推接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 海关
        pub customs: Required<Enumeration<Customs>>,
        /// 商户海关备案号
        pub mch_customs_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// 公众账号ID
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

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// 商户子订单号
        #[inline]
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// 微信子订单号
        #[inline]
        pub fn sub_order_id(mut self, value: impl Into<String>) -> Self {
            self.sub_order_id = Some(value.into());
            self
        }

        /// 海关
        #[inline]
        pub fn customs(mut self, value: impl Into<Enumeration<Customs>>) -> Self {
            self.customs = Required::set(value.into());
            self
        }

        /// 商户海关备案号
        #[inline]
        pub fn mch_customs_no(mut self, value: impl Into<String>) -> Self {
            self.mch_customs_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sign_type", &mut self.sign_type),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("customs", &mut self.customs),
                ("mch_customs_no", &mut self.mch_customs_no),
            ]);
        }
    }

    /// 订单附加信息重推接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 签名
        pub sign: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 状态码
        pub state: Option<Enumeration<State>>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 申报结果说明
        pub explanation: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("sign_type", &mut self.sign_type),
                ("sign", &mut self.sign),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("state", &mut self.state),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_order_no", &mut self.sub_order_no),
                ("sub_order_id", &mut self.sub_order_id),
                ("modify_time", &mut self.modify_time),
                ("explanation", &mut self.explanation),
            ]);
        }
    }

    message!(Request, Response);
}
