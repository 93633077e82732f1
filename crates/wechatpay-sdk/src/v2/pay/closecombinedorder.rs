//! `v2/pay/closecombinedorder`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/closecombinedorder`
#[derive(Clone, Debug)]
pub struct Closecombinedorder(pub(crate) Node);

impl Closecombinedorder {
    /// 合单关单 (direct and partner)
    ///
    /// `POST /pay/closecombinedorder`
    ///
    /// Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::closecombinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .sub_order_list(vec![
    ///         post::SubOrderList::new().mchid("1900009001").out_trade_no("OD201708030001"),
    ///     ]);
    /// let answer = client.v2().pay().closecombinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/closecombinedorder", rest)
    }
}

/// 合单关单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/closecombinedorder").numbered_by("combine_out_trade_no");

    enumeration! {
        /// 签名类型
        SignType {
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 合单关单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 子单信息JSON格式字符串
        pub sub_order_list: Required<JsonText<Vec<SubOrderList>>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mch_id(mut self, value: impl Into<String>) -> Self {
            self.combine_mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 子单信息JSON格式字符串
        #[inline]
        pub fn sub_order_list(mut self, value: impl Into<JsonText<Vec<SubOrderList>>>) -> Self {
            self.sub_order_list = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mch_id", &mut self.combine_mch_id),
                ("sign_type", &mut self.sign_type),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("sub_order_list", &mut self.sub_order_list),
            ]);
        }
    }

    /// 子单信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrderList {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 子单商户订单号
        pub out_trade_no: Required<String>,
    }

    impl SubOrderList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 子单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }
    }

    impl Message for SubOrderList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mchid", &mut self.mchid), ("out_trade_no", &mut self.out_trade_no)]);
        }
    }

    /// 合单关单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 合单appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("combine_appid", &mut self.combine_appid),
                ("combine_mch_id", &mut self.combine_mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
            ]);
        }
    }

    message!(Request, SubOrderList, Response);
}
