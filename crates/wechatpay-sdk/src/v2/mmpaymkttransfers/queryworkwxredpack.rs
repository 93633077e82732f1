//! `v2/mmpaymkttransfers/queryworkwxredpack`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/queryworkwxredpack`
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
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_billno", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// Appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("sign", &mut self.sign),
                3 => Named("result_code", &mut self.result_code),
                4 => Named("err_code", &mut self.err_code),
                5 => Named("err_code_des", &mut self.err_code_des),
                6 => Named("mch_billno", &mut self.mch_billno),
                7 => Named("mch_id", &mut self.mch_id),
                8 => Named("detail_id", &mut self.detail_id),
                9 => Named("status", &mut self.status),
                10 => Named("send_type", &mut self.send_type),
                11 => Named("total_amount", &mut self.total_amount),
                12 => Named("reason", &mut self.reason),
                13 => Named("send_time", &mut self.send_time),
                14 => Named("refund_time", &mut self.refund_time),
                15 => Named("refund_amount", &mut self.refund_amount),
                16 => Named("wishing", &mut self.wishing),
                17 => Named("remark", &mut self.remark),
                18 => Named("act_name", &mut self.act_name),
                19 => Named("openid", &mut self.openid),
                20 => Named("amount", &mut self.amount),
                21 => Named("rcv_time", &mut self.rcv_time),
                22 => Named("sender_name", &mut self.sender_name),
                23 => Named("sender_header_media_id", &mut self.sender_header_media_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
