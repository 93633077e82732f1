//! `v2/mmpaymkttransfers/queryworkwxredpack`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/queryworkwxredpack`
#[derive(Clone, Debug)]
pub struct Queryworkwxredpack(pub(crate) Node);

impl Queryworkwxredpack {
    /// 查询红包记录 (direct)
    ///
    /// `POST /mmpaymkttransfers/queryworkwxredpack`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::queryworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("10000098")
    ///     .appid("wxe062425f740d30d8");
    /// let answer = client.v2().mmpaymkttransfers().queryworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/queryworkwxredpack", rest)
    }
}

/// 查询红包记录
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode, Status};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/queryworkwxredpack").mutual_tls().reads();

    enumeration! {
        /// 发放类型
        SendType {
            API = "API",
        }
    }

    /// 查询红包记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_billno"),
            required::<String>("mch_id"),
            required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_billno", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }
    }

    /// 查询红包记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 微信支付签名
        pub sign: Option<String>,
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
        /// 红包单号
        pub detail_id: Option<String>,
        /// 红包状态
        pub status: Option<Enumeration<Status>>,
        /// 发放类型
        pub send_type: Option<Enumeration<SendType>>,
        /// 红包金额，单位为分
        pub total_amount: Option<Fen>,
        /// 失败原因
        pub reason: Option<String>,
        /// 红包发送时间
        pub send_time: Option<String>,
        /// 红包退款时间
        pub refund_time: Option<String>,
        /// 红包退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 祝福语
        pub wishing: Option<String>,
        /// 活动描述
        pub remark: Option<String>,
        /// 活动名称
        pub act_name: Option<String>,
        /// 领取红包的Openid
        pub openid: Option<String>,
        /// 金额，单位为分
        pub amount: Option<Fen>,
        /// 接收时间
        pub rcv_time: Option<String>,
        /// 发送者名称
        pub sender_name: Option<String>,
        /// 发送者头像
        pub sender_header_media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("mch_billno", &mut self.mch_billno),
                ("mch_id", &mut self.mch_id),
                ("detail_id", &mut self.detail_id),
                ("status", &mut self.status),
                ("send_type", &mut self.send_type),
                ("total_amount", &mut self.total_amount),
                ("reason", &mut self.reason),
                ("send_time", &mut self.send_time),
                ("refund_time", &mut self.refund_time),
                ("refund_amount", &mut self.refund_amount),
                ("wishing", &mut self.wishing),
                ("remark", &mut self.remark),
                ("act_name", &mut self.act_name),
                ("openid", &mut self.openid),
                ("amount", &mut self.amount),
                ("rcv_time", &mut self.rcv_time),
                ("sender_name", &mut self.sender_name),
                ("sender_header_media_id", &mut self.sender_header_media_id),
            ]);
        }
    }

    request!(Request);

    message!(Response);
}
