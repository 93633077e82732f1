//! `v2/mmpaymkttransfers/query_coupon_stock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaymkttransfers/query_coupon_stock`
pub struct QueryCouponStock(pub(crate) Node);

impl QueryCouponStock {
    /// 查询代金券批次
    ///
    /// `POST /mmpaymkttransfers/query_coupon_stock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::query_coupon_stock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_stock_id("1757")
    ///     .appid("wx5edab3bdfba3dc1c")
    ///     .mch_id("10000098")
    ///     .op_user_id("10000098")
    ///     .device_info("")
    ///     .version(post::Version::N1_0)
    ///     .r#type(post::Type::XML);
    /// let answer = client.v2().mmpaymkttransfers().query_coupon_stock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaymkttransfers/query_coupon_stock", rest)
    }
}

/// 查询代金券批次
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaymkttransfers::gethbinfo::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaymkttransfers/query_coupon_stock").reads();

    enumeration! {
        /// 协议版本
        Version {
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 协议类型
        Type {
            XML = "XML",
        }
    }

    /// 查询代金券批次：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("coupon_stock_id"),
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("op_user_id"),
            optional::<String>("device_info"),
            optional::<Enumeration<Version>>("version"),
            optional::<Enumeration<Type>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 代金券批次id（必填）
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_stock_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 操作员
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("op_user_id", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 协议版本
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 协议类型
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }
    }

    /// 查询代金券批次：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
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
        /// 代金券批次ID
        pub coupon_stock_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券面额，单位为分
        pub coupon_value: Option<Fen>,
        /// 代金券使用最低限额，单位为分
        pub coupon_mininumn: Option<Fen>,
        /// 代金券批次状态
        pub coupon_stock_status: Option<i64>,
        /// 代金券数量
        pub coupon_total: Option<i64>,
        /// 代金券最大领取数量
        pub max_quota: Option<i64>,
        /// 代金券已经发送的数量
        pub is_send_num: Option<i64>,
        /// 生效开始时间
        pub begin_time: Option<String>,
        /// 生效结束时间
        pub end_time: Option<String>,
        /// 创建时间
        pub create_time: Option<String>,
        /// 代金券预算额度，单位为分
        pub coupon_budget: Option<Fen>,
        /// 生效开始时间
        pub begin_time_t: Option<String>,
        /// 生效结束时间
        pub end_time_t: Option<String>,
        /// 创建时间
        pub create_time_t: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("device_info", &mut self.device_info),
                5 => Named("nonce_str", &mut self.nonce_str),
                6 => Named("sign", &mut self.sign),
                7 => Named("result_code", &mut self.result_code),
                8 => Named("err_code", &mut self.err_code),
                9 => Named("err_code_des", &mut self.err_code_des),
                10 => Named("coupon_stock_id", &mut self.coupon_stock_id),
                11 => Named("coupon_name", &mut self.coupon_name),
                12 => Named("coupon_value", &mut self.coupon_value),
                13 => Named("coupon_mininumn", &mut self.coupon_mininumn),
                14 => Named("coupon_stock_status", &mut self.coupon_stock_status),
                15 => Named("coupon_total", &mut self.coupon_total),
                16 => Named("max_quota", &mut self.max_quota),
                17 => Named("is_send_num", &mut self.is_send_num),
                18 => Named("begin_time", &mut self.begin_time),
                19 => Named("end_time", &mut self.end_time),
                20 => Named("create_time", &mut self.create_time),
                21 => Named("coupon_budget", &mut self.coupon_budget),
                22 => Named("begin_time_t", &mut self.begin_time_t),
                23 => Named("end_time_t", &mut self.end_time_t),
                24 => Named("create_time_t", &mut self.create_time_t),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
