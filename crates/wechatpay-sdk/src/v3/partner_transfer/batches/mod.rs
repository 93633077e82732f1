//! `/v3/partner-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/partner-transfer/batches`
#[derive(Clone, Debug)]
pub struct Batches(pub(crate) Node);

impl Batches {
    /// `/batch-id`
    #[inline]
    pub fn batch_id(self) -> batch_id::BatchId {
        batch_id::BatchId(self.0)
    }

    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo(self.0)
    }

    /// 发起批量转账 (partner)
    ///
    /// `POST /v3/partner-transfer/batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .authorization_type(post::AuthorizationType::INFORMATION_AUTHORIZATION_TYPE)
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .user_id_card("6225760000000000"),
    ///     ])
    ///     .sp_appid("wxf636efh567hg4388")
    ///     .transfer_purpose(post::TransferPurpose::COMMISSION)
    ///     .transfer_scene(post::TransferScene::ORDINARY_TRANSFER);
    /// let answer = client.v3().partner_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-transfer/batches", rest)
    }
}

/// 发起批量转账
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::partner_transfer::batches::batch_id::batch_id::get::{
        TransferPurpose, TransferScene,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/partner-transfer/batches").numbered_by("out_batch_no");

    enumeration! {
        /// 特约商户授权类型
        AuthorizationType {
            INFORMATION_AUTHORIZATION_TYPE = "INFORMATION_AUTHORIZATION_TYPE",
            FUND_AUTHORIZATION_TYPE = "FUND_AUTHORIZATION_TYPE",
            INFORMATION_AND_FUND_AUTHORIZATION_TYPE = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
        }
    }

    /// 发起批量转账：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 特约商户号
        pub sub_mchid: Required<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// 特约商户授权类型
        pub authorization_type: Required<Enumeration<AuthorizationType>>,
        /// 商家批次单号
        pub out_batch_no: Required<String>,
        /// 批次名称
        pub batch_name: Required<String>,
        /// 批次备注
        pub batch_remark: Required<String>,
        /// 转账总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 转账总笔数
        pub total_num: Required<i64>,
        /// 转账明细列表
        pub transfer_detail_list: Required<Vec<TransferDetailList>>,
        /// 服务商的appid
        pub sp_appid: Option<String>,
        /// 批量转账用途
        pub transfer_purpose: Option<Enumeration<TransferPurpose>>,
        /// 转账场景
        pub transfer_scene: Option<Enumeration<TransferScene>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 特约商户appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 特约商户授权类型
        #[inline]
        pub fn authorization_type(
            mut self,
            value: impl Into<Enumeration<AuthorizationType>>,
        ) -> Self {
            self.authorization_type = Required::set(value.into());
            self
        }

        /// 商家批次单号
        #[inline]
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Required::set(value.into());
            self
        }

        /// 批次名称
        #[inline]
        pub fn batch_name(mut self, value: impl Into<String>) -> Self {
            self.batch_name = Required::set(value.into());
            self
        }

        /// 批次备注
        #[inline]
        pub fn batch_remark(mut self, value: impl Into<String>) -> Self {
            self.batch_remark = Required::set(value.into());
            self
        }

        /// 转账总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 转账总笔数
        #[inline]
        pub fn total_num(mut self, value: i64) -> Self {
            self.total_num = Required::set(value);
            self
        }

        /// 转账明细列表
        #[inline]
        pub fn transfer_detail_list(mut self, value: Vec<TransferDetailList>) -> Self {
            self.transfer_detail_list = Required::set(value);
            self
        }

        /// 服务商的appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 批量转账用途
        #[inline]
        pub fn transfer_purpose(mut self, value: impl Into<Enumeration<TransferPurpose>>) -> Self {
            self.transfer_purpose = Some(value.into());
            self
        }

        /// 转账场景
        #[inline]
        pub fn transfer_scene(mut self, value: impl Into<Enumeration<TransferScene>>) -> Self {
            self.transfer_scene = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("authorization_type", &mut self.authorization_type),
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_name", &mut self.batch_name),
                ("batch_remark", &mut self.batch_remark),
                ("total_amount", &mut self.total_amount),
                ("total_num", &mut self.total_num),
                ("transfer_detail_list", &mut self.transfer_detail_list),
                ("sp_appid", &mut self.sp_appid),
                ("transfer_purpose", &mut self.transfer_purpose),
                ("transfer_scene", &mut self.transfer_scene),
            ]);
        }
    }

    /// 转账明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// 商家明细单号
        pub out_detail_no: Required<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Required<Fen>,
        /// 转账备注
        pub transfer_remark: Required<String>,
        /// 收款用户openid
        pub openid: Required<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Required<Sensitive>,
        /// 收款用户身份证，加密传输
        pub user_id_card: Option<Sensitive>,
    }

    impl TransferDetailList {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商家明细单号
        #[inline]
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Required::set(value.into());
            self
        }

        /// 转账金额，单位为分
        #[inline]
        pub fn transfer_amount(mut self, value: impl Into<Fen>) -> Self {
            self.transfer_amount = Required::set(value.into());
            self
        }

        /// 转账备注
        #[inline]
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Required::set(value.into());
            self
        }

        /// 收款用户openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 收款用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Required::set(value.into());
            self
        }

        /// 收款用户身份证，加密传输
        #[inline]
        pub fn user_id_card(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_id_card = Some(value.into());
            self
        }
    }

    impl Message for TransferDetailList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_detail_no", &mut self.out_detail_no),
                ("transfer_amount", &mut self.transfer_amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("openid", &mut self.openid),
                ("user_name", &mut self.user_name),
                ("user_id_card", &mut self.user_id_card),
            ]);
        }
    }

    /// 发起批量转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_batch_no", &mut self.out_batch_no),
                ("batch_id", &mut self.batch_id),
                ("create_time", &mut self.create_time),
            ]);
        }
    }

    message!(Request, TransferDetailList, Response);
}
