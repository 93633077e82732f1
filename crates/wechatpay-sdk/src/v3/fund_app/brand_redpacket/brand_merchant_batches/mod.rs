//! `/v3/fund-app/brand-redpacket/brand-merchant-batches`

pub mod batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
#[derive(Clone, Debug)]
pub struct BrandMerchantBatches(pub(crate) Node);

impl BrandMerchantBatches {
    /// `/{batch_no}`: 微信支付品牌红包批次单号
    #[inline]
    pub fn batch_no(self, value: impl Into<String>) -> batch_no::BatchNo {
        batch_no::BatchNo(self.0.bind("batch_no", value))
    }

    /// 品牌商户发放红包 (direct)
    ///
    /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id(1234)
    ///     .brand_appid("wxf636efh567hg4356")
    ///     .scene(post::Scene::CUSTOM_SEND)
    ///     .template_id("123400001")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("双十一营销用品牌红包")
    ///     .batch_remark("双十一营销用品牌红包")
    ///     .total_amount(10000)
    ///     .total_num(10)
    ///     .detail_list(vec![
    ///         post::DetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .amount(100)
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .remark("来自XX的红包"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .brand_redpacket()
    ///     .brand_merchant_batches()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/brand-redpacket/brand-merchant-batches", rest)
    }
}

/// 品牌商户发放红包
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::get::BatchState;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/brand-redpacket/brand-merchant-batches")
            .numbered_by("out_batch_no");

    enumeration! {
        /// 品牌红包发放场景
        Scene {
            CUSTOM_SEND = "CUSTOM_SEND",
        }
    }

    /// 品牌商户发放红包：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<i64>,
        /// 品牌AppID
        pub brand_appid: Required<String>,
        /// 品牌红包发放场景
        pub scene: Required<Enumeration<Scene>>,
        /// 品牌红包模板ID
        pub template_id: Required<String>,
        /// 商家品牌红包批次单号
        pub out_batch_no: Required<String>,
        /// 品牌红包批次名称
        pub batch_name: Required<String>,
        /// 品牌红包批次备注
        pub batch_remark: Required<String>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 总笔数
        pub total_num: Required<i64>,
        /// 品牌红包明细列表
        pub detail_list: Required<Vec<DetailList>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: i64) -> Self {
            self.brand_id = Required::set(value);
            self
        }

        /// 品牌AppID
        #[inline]
        pub fn brand_appid(mut self, value: impl Into<String>) -> Self {
            self.brand_appid = Required::set(value.into());
            self
        }

        /// 品牌红包发放场景
        #[inline]
        pub fn scene(mut self, value: impl Into<Enumeration<Scene>>) -> Self {
            self.scene = Required::set(value.into());
            self
        }

        /// 品牌红包模板ID
        #[inline]
        pub fn template_id(mut self, value: impl Into<String>) -> Self {
            self.template_id = Required::set(value.into());
            self
        }

        /// 商家品牌红包批次单号
        #[inline]
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Required::set(value.into());
            self
        }

        /// 品牌红包批次名称
        #[inline]
        pub fn batch_name(mut self, value: impl Into<String>) -> Self {
            self.batch_name = Required::set(value.into());
            self
        }

        /// 品牌红包批次备注
        #[inline]
        pub fn batch_remark(mut self, value: impl Into<String>) -> Self {
            self.batch_remark = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 总笔数
        #[inline]
        pub fn total_num(mut self, value: i64) -> Self {
            self.total_num = Required::set(value);
            self
        }

        /// 品牌红包明细列表
        #[inline]
        pub fn detail_list(mut self, value: Vec<DetailList>) -> Self {
            self.detail_list = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("brand_appid", &mut self.brand_appid),
                ("scene", &mut self.scene),
                ("template_id", &mut self.template_id),
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_name", &mut self.batch_name),
                ("batch_remark", &mut self.batch_remark),
                ("total_amount", &mut self.total_amount),
                ("total_num", &mut self.total_num),
                ("detail_list", &mut self.detail_list),
            ]);
        }
    }

    /// 品牌红包明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DetailList {
        /// 商家品牌红包明细单号
        pub out_detail_no: Required<String>,
        /// 红包金额，单位为分
        pub amount: Required<Fen>,
        /// 接收红包用户OpenID
        pub openid: Required<String>,
        /// 接收红包用户姓名，加密传输
        pub user_name: Option<Sensitive>,
        /// 红包备注
        pub remark: Required<String>,
    }

    impl DetailList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家品牌红包明细单号
        #[inline]
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Required::set(value.into());
            self
        }

        /// 红包金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 接收红包用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 接收红包用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// 红包备注
        #[inline]
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Required::set(value.into());
            self
        }
    }

    impl Message for DetailList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_detail_no", &mut self.out_detail_no),
                ("amount", &mut self.amount),
                ("openid", &mut self.openid),
                ("user_name", &mut self.user_name),
                ("remark", &mut self.remark),
            ]);
        }
    }

    /// 品牌商户发放红包：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// 品牌红包批次创建时间
        pub create_time: Option<Time>,
        /// 批次单状态
        pub batch_state: Option<Enumeration<BatchState>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_no", &mut self.batch_no),
                ("create_time", &mut self.create_time),
                ("batch_state", &mut self.batch_state),
            ]);
        }
    }

    message!(Request, DetailList, Response);
}
